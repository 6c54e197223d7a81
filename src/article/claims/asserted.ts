import { matcher } from '../../lexicon/index.ts'
import { clauses } from '../../text/clauses.ts'
import type { Language } from '../types.ts'
import type { Signal } from './types.ts'

/**
 * Leaves out the cues that stand in a clause which supposes, intends or denies (`如果只有一台…`, “if it cannot …”): their
 * words are not asserted. Hedges stay.
 */
export function asserted(signals: readonly Signal[], folded: string, language: Language): Signal[] {
  const supposed = clauses(folded).filter(({ start, end }) => matcher(language, 'claims-out', 'condition').test(folded.slice(start, end)))
  return signals.filter(
    (signal) => signal.weight === 'note' || !supposed.some(({ start, end }) => start <= signal.start && signal.end <= end)
  )
}
