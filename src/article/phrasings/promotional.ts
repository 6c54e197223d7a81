import { matcher } from '../../lexicon/index.ts'
import { clauseAround } from '../../text/clauseAround.ts'
import type { Range } from '../../text/types.ts'
import type { ClaimUnit } from '../claims/types.ts'

/** Advertising words, where their clause does not take them back, suppose them, or say who is wooed with them. */
export function promotional({ folded, language }: ClaimUnit): Range[] {
  return matcher(language, 'claims-promotional', 'slogan')
    .all(folded)
    .filter((hit) => {
      const clause = clauseAround(folded, hit)
      const before = folded.slice(clause.start, hit.start)
      const whole = folded.slice(clause.start, clause.end)
      const out = (list: 'condition' | 'fit'): boolean => matcher(language, 'claims-out', list).test(whole)
      return !matcher(language, 'claims-promotional', 'denied').test(before) && !out('condition') && !out('fit')
    })
}
