import type { Element } from 'hast'
import { lineLabels } from '../line/labels.ts'
import { polarityMark } from '../marks.ts'
import { percent } from '../percent.ts'
import type { ReportCell } from '../types.ts'
import { cellId } from './cellId.ts'
import { element } from './element.ts'
import { subjectSign } from './subjectSign.ts'
import type { Part, View } from './types.ts'

/** Steps of colour on either side; more pros or cons than that look the same. */
const STEPS = 3

/** Dimensions by subjects: pros against cons in each cell, which leads to its statements. */
export function heatMap(view: View): Part {
  const { article, labels, words } = view
  const { matrix } = article
  const rows = matrix.cells.map((row, index) => {
    const dimension = article.dimensions.find(({ id }) => id === matrix.rows[index])
    return element(
      'tr',
      {},
      element('th', { scope: 'row' }, dimension ? view.line(dimension.line, dimension.name) : (row[0]?.dimension ?? '')),
      row.map((cell) => cellOf(cell, view))
    )
  })
  return {
    name: 'matrix',
    title: labels.matrix,
    body: [
      element('p.how', {}, words.heatMap),
      key(view),
      element(
        'div.scroll',
        { tabIndex: 0, role: 'region', ariaLabel: `${labels.matrix}, ${words.scroll}` },
        element(
          'table.heat',
          {},
          element('caption', {}, element('span.vh', {}, labels.matrix)),
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              element('th', { scope: 'col' }, labels.dimension),
              article.subjects.map(({ id, name }) => element('th', { scope: 'col' }, subjectSign(id, name, view)))
            )
          ),
          element('tbody', {}, rows)
        )
      )
    ]
  }
}

function cellOf(cell: ReportCell, view: View): Element {
  const { pros, cons, neutral, state } = cell
  const { labels, language } = view
  if (state === 'missing') return element('td.missing', {}, element('span', {}, labels.nothingSaid))
  const counts = [
    pros.length > 0 && element('b.pro', {}, `${polarityMark.pro}${pros.length}`),
    cons.length > 0 && element('b.con', {}, `${polarityMark.con}${cons.length}`),
    neutral.length > 0 && element('b.neutral', {}, `${polarityMark.neutral}${neutral.length}`)
  ]
  const said = lineLabels[language].said(pros.length, cons.length, neutral.length)
  const name = `${cell.dimension}, ${cell.subject}${labels.colon}${said}`
  return element(
    `td.${heat(cell)}`,
    {},
    element(
      'a',
      { href: `#${cellId(view.id, cell.dimensionId, cell.subjectId)}`, title: said },
      element('span.vh', {}, name),
      element('span', { ariaHidden: 'true' }, counts)
    )
  )
}

/** The class of its colour: the surplus of pros or cons, `even` where there are as many, `neutral` where there are none. */
function heat({ pros, cons }: ReportCell): string {
  const surplus = pros.length - cons.length
  if (pros.length + cons.length === 0) return 'neutral'
  if (surplus === 0) return 'even'
  return `${surplus > 0 ? 'pro' : 'con'}${Math.min(STEPS, Math.abs(surplus))}`
}

function key({ article, labels, words }: View): Element {
  const steps = (side: string, order: readonly number[]) => order.map((step) => element(`span.${side}${step}`, { ariaHidden: 'true' }))
  return element(
    'p.key',
    {},
    element(
      'span.scale',
      {},
      `${words.more} `,
      steps('pro', [3, 2, 1]),
      element('span.even', { ariaHidden: 'true' }),
      steps('con', [1, 2, 3]),
      ` ${words.less}`
    ),
    element('span', {}, element('span.swatch.neutral', { ariaHidden: 'true' }), ` ${labels.state.described}`),
    element('span', {}, element('span.swatch.missing', { ariaHidden: 'true' }), ` ${labels.state.missing}`),
    element('span', {}, labels.coverage(percent(article.balance.coverage)))
  )
}
