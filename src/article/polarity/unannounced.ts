import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'

/** What follows 优势是 or “the drawback is” in a clause: the side is named there, what it is behind. The clause itself without such words. */
export function unannounced(clause: string): string {
  const named = matcher('both', 'polarity', 'announcement').all(fold(clause)).at(-1)
  return named ? clause.slice(named.end) : clause
}
