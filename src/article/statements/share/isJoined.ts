import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'

const MARKS = /^[\s、,，/&+]*$/u
/** `以及`, “, and ”: what joins two names is no longer. */
const LONGEST = 12

/** Whether the text between two names only joins them: `、`, ` 和 `, “, and ”. */
export function isJoined(between: string): boolean {
  if (between.length > LONGEST) return false
  const folded = fold(between)
  const word = matcher('both', 'statements', 'and').find(folded)
  return MARKS.test(word ? folded.slice(0, word.start) + folded.slice(word.end) : folded) && folded.trim() !== ''
}
