import { matcher } from '../../../lexicon/index.ts'
import { closesWith } from '../../structure/closesWith.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import { isJoined } from './isJoined.ts'

/** Between the name and the words that close its frame (`与 B 的旧版本相比`). */
const FARTHEST = 24
/** What stands before the name is read no further back. */
const WINDOW = 48

/** Answers by the sentence's list of hits: each is asked for every name after it. */
const answers = new WeakMap<readonly NameHit[], readonly boolean[]>()

/** “Unlike B, …”, `与 B 相比，…`: the name is what another is measured by. */
export function isMeasure(hit: NameHit, hits: readonly NameHit[], folded: string): boolean {
  let known = answers.get(hits)
  if (!known) {
    known = measures(hits, folded)
    answers.set(hits, known)
  }
  return known[hits.indexOf(hit)] ?? false
}

/** One pass from left to right. “unlike A or B”: the second stands as the first. */
function measures(hits: readonly NameHit[], folded: string): boolean[] {
  const found: boolean[] = []
  for (const [i, hit] of hits.entries()) {
    const previous = hits[i - 1]
    const joined = previous !== undefined && hit.start - previous.end <= WINDOW && isJoined(folded.slice(previous.end, hit.start))
    found.push((joined && found[i - 1] === true) || framed(hit, folded))
  }
  return found
}

function framed(hit: NameHit, folded: string): boolean {
  const before = withoutDeterminer(folded.slice(Math.max(0, hit.start - WINDOW), hit.start).trimEnd())
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
