import { matcher } from '../../lexicon/index.ts'
import type { Language } from '../types.ts'
import type { Signal } from './types.ts'

/**
 * Takes cues of comparison for praise or blame where the sentence does not say than what (“a better editor”, “faster than
 * ever”). Only for texts that compare nothing else: in a comparison, the other side is the other subject.
 */
export function withSides(signals: readonly Signal[], folded: string, language: Language): Signal[] {
  // In Chinese the cues (比, 更, 不如) compare by themselves.
  if (language !== 'en') return [...signals]
  const lone = (signal: Signal): boolean => signal.kind === 'comparative'
  if (!signals.some(lone) || matcher('en', 'claims-comparative', 'sides').test(folded)) return [...signals]
  return signals.map((signal) =>
    lone(signal) ? { ...signal, kind: 'evaluative', weight: signal.weight === 'note' ? 'note' : 'should' } : signal
  )
}
