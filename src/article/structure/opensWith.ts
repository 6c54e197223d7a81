import { type Hit, type LexiconFile, type LexiconList, matcher } from '../../lexicon/index.ts'

/** No word of a list is longer. */
const REACH = 64

/** The word of a list that a folded text starts with, in either language; null where there is none. */
export function opensWith<File extends LexiconFile>(file: File, list: LexiconList<File>, folded: string): Hit | null {
  const hit = matcher('both', file, list).find(folded.slice(0, REACH))
  return hit?.start === 0 ? hit : null
}
