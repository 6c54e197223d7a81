import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'

/**
 * Whether a statement is weakened as a possibility (可能, may, might). How often something holds (通常, often) is no hedge,
 * nor is 不可能 or 可能性.
 */
export function isHedged(text: string): boolean {
  const folded = fold(text)
  const exempt = matcher('both', 'hedges', 'exempt').all(folded)
  return matcher('both', 'hedges', 'hedge')
    .all(folded)
    .some((hit) => !exempt.some((other) => hit.start < other.end && hit.end > other.start))
}
