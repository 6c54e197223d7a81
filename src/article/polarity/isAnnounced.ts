import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'

/** Whether words that decided name the side in so many words (缺点是, “the drawback is”). */
export function isAnnounced(term: string): boolean {
  return matcher('both', 'polarity', 'announcement').test(fold(term))
}
