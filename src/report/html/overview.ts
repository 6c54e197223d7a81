import type { Element } from 'hast'
import { countsOf } from '../countsOf.ts'
import { percent, percentOrNothing } from '../percent.ts'
import { balanceTable } from './balanceTable.ts'
import { bar } from './bar.ts'
import { capital } from './capital.ts'
import { element } from './element.ts'
import type { Part, View } from './types.ts'

/** What was read in numbers, what the article recommends, and how even its treatment is. */
export function overview(view: View): Part {
  const { article, labels, words } = view
  return {
    name: 'overview',
    title: words.overview,
    body: [
      element('p.about', {}, labels.understood(countsOf(article))),
      ...verdict(view),
      ...(article.balance.overall === null ? [] : [figures(view)]),
      ...(article.subjects.length > 0 ? [balanceTable(view)] : [])
    ]
  }
}

function verdict({ article, labels, line, tongue }: View): Element[] {
  const { verdict } = article
  if (!verdict) return []
  const grounds = verdict.grounds.map(({ text, kind, subject, line: at }) =>
    element('li', {}, element('q', { lang: tongue }, text), ` · ${labels.ground(kind, subject ?? '')} · `, line(at))
  )
  return [
    element(
      'div.verdict',
      {},
      element(
        'p',
        {},
        element('strong', {}, `${labels.verdict}${labels.colon}`),
        `${labels.recommends(verdict.recommends.join(labels.comma), verdict.dimensions.join(labels.comma))} `,
        line(verdict.line)
      ),
      grounds.length > 0 && element('ul', {}, grounds)
    )
  ]
}

function figures({ article: { balance }, labels, words }: View): Element {
  const names = ['coverage', 'polarity', 'weight', 'hedging', 'evidence'] as const
  return element(
    'div.figures',
    {},
    element(
      'p.overall',
      {},
      element('span', {}, labels.overall),
      element('strong', {}, percentOrNothing(balance.overall)),
      element('small', {}, words.evenness)
    ),
    element(
      'dl',
      {},
      names.map((name) =>
        element(
          'div',
          {},
          element('dt', {}, capital(labels.figure[name])),
          element('dd', {}, bar([{ share: balance[name] ?? 0, colour: 'even' }]), element('span', {}, percentOrNothing(balance[name])))
        )
      ),
      balance.supported !== null &&
        element(
          'div.apart',
          {},
          element('dt', {}, capital(labels.supportedShare)),
          element('dd', {}, bar([{ share: balance.supported, colour: 'ok' }]), element('span', {}, percent(balance.supported)))
        )
    )
  )
}
