import { type Hit, type LexiconFile, type LexiconList, matcher } from '../../lexicon/index.ts'

/** No word of a list is longer. */
const REACH = 64

/** The word of a list that a folded text ends with, in either language; null where there is none. */
export function closesWith<File extends LexiconFile>(file: File, list: LexiconList<File>, folded: string): Hit | null {
  const from = Math.max(0, folded.length - REACH)
  const hit = matcher('both', file, list).all(folded.slice(from)).at(-1)
  return hit && from + hit.end === folded.length ? { ...hit, start: from + hit.start, end: from + hit.end } : null
}
