import type { Element } from 'hast'
import { USE_CASES } from '../../article/types.ts'
import { inWords } from '../line/inWords.ts'
import { lineLabels } from '../line/labels.ts'
import { polarityMark } from '../marks.ts'
import { join } from '../tree/notes.ts'
import type { ReportStatement } from '../types.ts'
import { cellId } from './cellId.ts'
import { element } from './element.ts'
import { subjectSign } from './subjectSign.ts'
import type { Part, View } from './types.ts'

/** Statements that are shown together; `gaps`: subjects of which nothing is said are shown too. */
interface Group {
  /** As the cells of the matrix name it. */
  readonly id: string | null
  readonly title: string
  readonly standard: string | null
  readonly statements: readonly ReportStatement[]
  readonly gaps: boolean
}

const ORDER = ['pro', 'con', 'neutral'] as const

/** Every statement, by dimension with the subjects side by side; each leads to its place in the text. */
export function statements(view: View): Part {
  return {
    name: 'statements',
    title: view.words.byDimension,
    body: groups(view).map((group) => section(group, view))
  }
}

function groups({ article, labels }: View): Group[] {
  const { matrix, dimensions, statements } = article
  const rows = matrix.rows.map((row, index): Group => {
    const dimension = dimensions.find(({ id }) => id === row)
    const ids = matrix.dimensions[index] ?? [row]
    return {
      id: row,
      title: dimension?.name ?? row,
      standard: dimension?.standard ?? null,
      statements: statements.filter(({ dimensionId }) => dimensionId !== null && ids.includes(dimensionId)),
      gaps: true
    }
  })
  const placed = new Set(rows.flatMap((row) => row.statements))
  const rest = statements.filter((statement) => !placed.has(statement))
  const advice = rest.filter(({ dimensionId }) => dimensionId === USE_CASES)
  const general = rest.filter(({ dimensionId }) => dimensionId !== USE_CASES)
  return [
    ...rows,
    { id: null, title: labels.general, standard: null, statements: general, gaps: false },
    { id: USE_CASES, title: labels.useCases, standard: null, statements: advice, gaps: false }
  ].filter((group) => group.gaps || group.statements.length > 0)
}

function section({ id, title, standard, statements, gaps }: Group, view: View): Element {
  const { article, labels, words, depth, tongue } = view
  const columns = article.subjects.flatMap((subject) => {
    const own = ORDER.flatMap((side) => statements.filter((one) => one.subjectId === subject.id && one.polarity === side))
    if (own.length === 0 && !gaps) return []
    return [
      element(
        'div',
        { class: own.length === 0 ? 'side missing' : 'side', id: cellId(view.id, id, subject.id), tabIndex: -1 },
        element('p.who', {}, subjectSign(subject.id, subject.name, view)),
        own.length === 0
          ? element('p', {}, labels.nothingSaid)
          : element(
              'ul',
              {},
              own.map((statement) => entry(statement, view))
            )
      )
    ]
  })
  return element(
    'section.row',
    {},
    element(`h${depth + 1}`, { lang: tongue }, title, standard && [' ', element('small', { title: words.standard, lang: 'en' }, standard)]),
    element('div.sides', {}, columns)
  )
}

function entry(statement: ReportStatement, { id, labels, language, tongue }: View): Element {
  const { polarity, text, hedged, cue, line } = statement
  return element(
    'li',
    { class: polarity, id: `${id}-r${statement.id}` },
    element(
      'span.sign',
      { title: lineLabels[language].polarity[polarity] },
      element('span.vh', {}, `${lineLabels[language].polarity[polarity]} `),
      element('span', { ariaHidden: 'true' }, polarityMark[polarity])
    ),
    element('span', { lang: tongue }, text),
    ' ',
    element('a.place', { href: `#${id}-${statement.id}` }, labels.line(line)),
    element('small', {}, join([hedged && labels.hedged, inWords(cue, language)]))
  )
}
