import { balanceText } from '../balanceText.ts'
import type { Labels } from '../labels.ts'
import { polarityMark } from '../marks.ts'
import { percent } from '../percent.ts'
import type { ReportArticle } from '../types.ts'
import type { Branch } from './draw.ts'
import { join } from './notes.ts'

/** The figures of balance, of the article and of each subject; nothing where there is nothing to compare. */
export function balanceBranches({ balance }: Pick<ReportArticle, 'balance'>, labels: Labels): Branch[] {
  if (balance.overall === null) return []
  return [
    { text: balanceText(balance, labels) },
    ...balance.subjects.map(({ subject, pros, cons, neutral, weight, favoured }) => ({
      text: subject,
      color: 'cyan' as const,
      note: join([
        `${polarityMark.pro}${pros} ${polarityMark.con}${cons} ${polarityMark.neutral}${neutral}`,
        `${labels.share} ${percent(weight)}`,
        `${labels.favoured} ${favoured}`
      ])
    }))
  ]
}
