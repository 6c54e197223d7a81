import type { Labels } from './labels.ts'
import { percent, percentOrNothing } from './percent.ts'
import type { ReportArticle } from './types.ts'

/** The figures of balance in words: `Overall 85%: coverage 83%, …`, and how to read them. */
export function balanceText(balance: ReportArticle['balance'], labels: Labels): string {
  const parts = (['coverage', 'polarity', 'weight', 'hedging', 'evidence'] as const).map(
    (name) => `${labels.figure[name]} ${percentOrNothing(balance[name])}`
  )
  const { overall, supported } = balance
  return [
    labels.overall,
    ` ${percentOrNothing(overall)}${labels.colon}`,
    parts.join(labels.comma),
    labels.stop,
    labels.figures(supported === null ? null : percent(supported))
  ].join('')
}
