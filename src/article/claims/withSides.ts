import { matcher } from '../../lexicon/index.ts'
import type { Language } from '../types.ts'
import type { Signal } from './types.ts'

/**
 * Takes cues of comparison for praise or blame where the sentence does not say than what (“a better editor”, “faster than
 * ever”). Only for texts that compare nothing else: in a comparison, the other side is the other subject.
 */
export function withSides(signals: readonly Signal[], folded: string, language: Language): Signal[] {
  const lone = (signal: Signal): boolean => signal.kind === 'comparative'
  if (!signals.some(lone) || matcher(language, 'claims-comparative', 'sides').test(folded)) return [...signals]
  return signals.map((signal) =>
    lone(signal) ? { ...signal, kind: 'evaluative', weight: signal.weight === 'note' ? 'note' : 'should' } : signal
  )
}
