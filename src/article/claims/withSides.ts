import type { Language } from '../types.ts'
import { tellsApart } from './sides/tellsApart.ts'
import type { Signal } from './types.ts'

/**
 * Takes cues of comparison for praise or blame where the sentence sets no two things against each other (“a better editor”,
 * “faster than ever”). Only for texts that compare nothing else: in a comparison, the other side is the other subject.
 *
 * @param text the sentence as it is written, `folded` the same folded.
 */
export function withSides(signals: readonly Signal[], text: string, folded: string, language: Language): Signal[] {
  // In Chinese the cues (比, 更, 不如) compare by themselves.
  if (language !== 'en') return [...signals]
  const lone = (signal: Signal): boolean => signal.kind === 'comparative'
  if (!signals.some(lone) || tellsApart(text, folded)) return [...signals]
  return signals.map((signal) =>
    lone(signal) ? { ...signal, kind: 'evaluative', weight: signal.weight === 'note' ? 'note' : 'should' } : signal
  )
}
