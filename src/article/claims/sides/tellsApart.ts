import { type LexiconList, type Matcher, matcher } from '../../../lexicon/index.ts'
import type { Range } from '../../../text/types.ts'
import { type Named, namesIn } from './namesIn.ts'

const list = (name: LexiconList<'claims-sides'>): Matcher => matcher('en', 'claims-sides', name)
const several = (names: readonly Named[]): boolean => names.some((name) => name.several)

/**
 * True where an English sentence that holds a comparative says of two things which is ahead: its other side stands after the words
 * for that (“than”, “superior to”), or it sets one named thing against another. Time, amounts and expectation are no other
 * side (“easier than ever”), and neither are several things of which none is set against another (“Perl and Python make it easier”).
 */
export function tellsApart(text: string, folded: string): boolean {
  const names = namesIn(text)
  const against = list('against').all(folded)
  const telling = against.find(({ end }) => !list('nothing').test(folded.slice(end)))
  if (telling) return hasOtherSide(folded, telling, names)
  return against.length === 0 && setsAgainst(folded, names)
}

function hasOtherSide(folded: string, words: Range, names: readonly Named[]): boolean {
  const right = folded.slice(words.end)
  const close = words.end + (list('closing').find(right)?.start ?? right.length)
  const before = names.filter(({ end }) => end <= words.start)
  const after = names.filter(({ start }) => start >= words.end && start < close)
  if ((before.length === 0 && several(after)) || (after.length === 0 && several(before))) return false
  if (list('unnamed').test(right)) return before.length > 0 && after.length > 0 && !several([...before, ...after])
  if (before.length > 0 || !list('enumerating').test(right)) return true
  const left = folded.slice(0, words.start)
  return !list('faceless').test(left.slice(list('opening').all(left).at(-1)?.end ?? 0))
}

/** “X is fine, but Y is faster”: no word for the other side, and two things all the same. */
function setsAgainst(folded: string, names: readonly Named[]): boolean {
  const says = list('predicate').find(folded)
  if (several(names) || (says && list('making').test(folded.slice(0, says.end)))) return false
  if (says && list('turn').test(folded.slice(0, says.start) + folded.slice(says.end))) return true
  if (names.length !== 2) return false
  if (list('rival').test(folded)) return true
  return says !== null && (list('graded').test(folded.slice(says.start, says.end)) || follows(folded, says, names))
}

/** True where a name is the subject of what is said: nothing but a few small words between. */
function follows(folded: string, says: Range, names: readonly Named[]): boolean {
  return names.some(({ end }) => end <= says.start && /^\s?(?:[a-z']{1,14}\s){0,3}$/.test(folded.slice(end, says.start)))
}
