import { matcher } from '../../../lexicon/index.ts'
import { closesWith } from '../../structure/closesWith.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import { isJoined } from './isJoined.ts'

/** Between the name and the words that close its frame (`与 B 的旧版本相比`). */
const FARTHEST = 24

/** “Unlike B, …”, `与 B 相比，…`: the name is what another is measured by. */
export function isMeasure(hit: NameHit, hits: readonly NameHit[], folded: string): boolean {
  const previous = hits.filter((other) => other.end <= hit.start).at(-1)
  // “unlike A or B”: the second stands as the first
  if (previous && isJoined(folded.slice(previous.end, hit.start)) && isMeasure(previous, hits, folded)) return true
  const before = withoutDeterminer(folded.slice(0, hit.start).trimEnd())
  if (closesWith('statements', 'measure', before)) return true
  if (!closesWith('statements', 'measure-head', before)) return false
  const after = folded.slice(hit.end, hit.end + FARTHEST + 8)
  const tail = matcher('both', 'statements', 'measure-tail').find(after)
  return tail !== null && tail.start <= FARTHEST && !/[,。;]/.test(after.slice(0, tail.start))
}

function withoutDeterminer(before: string): string {
  const word = closesWith('statements', 'determiner', before)
  return word ? before.slice(0, word.start).trimEnd() : before
}
