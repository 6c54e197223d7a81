import { matcher } from '../../lexicon/index.ts'
import { clauseAround } from '../../text/clauseAround.ts'
import type { Range } from '../../text/types.ts'
import type { ClaimUnit } from '../claims/types.ts'

/**
 * The first amount without a number (`很多`, “most”) of a sentence that has no number at all; a clause that only supposes
 * (`如果有大量…`) or instructs gives no amount.
 */
export function vagueQuantities({ folded, language }: ClaimUnit): Range[] {
  if (/\d/.test(folded)) return []
  const counted = matcher(language, 'claims-quantity', 'counted').all(folded)
  const first = matcher(language, 'claims-quantity', 'uncounted')
    .all(folded)
    .find((hit) => {
      if (counted.some((hole) => hole.start <= hit.start && hit.end <= hole.end)) return false
      const clause = clauseAround(folded, hit)
      const words = folded.slice(clause.start, clause.end)
      const out = (list: 'condition' | 'howto'): boolean => matcher(language, 'claims-out', list).test(words)
      return !out('condition') && !out('howto')
    })
  return first ? [first] : []
}
