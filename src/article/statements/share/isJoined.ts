import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import { closesWith } from '../../structure/closesWith.ts'

const MARKS = /^[\s、,，/&+]*$/u
/** `以及`, “, and the ”: what joins two names is no longer. */
const LONGEST = 12

/** Whether the text between two names only joins them: `、`, ` 和 `, “, and ”, “ or the ”. */
export function isJoined(between: string): boolean {
  if (between.length > LONGEST) return false
  const folded = fold(between).trimEnd()
  const article = closesWith('statements', 'determiner', folded)
  const joint = article ? folded.slice(0, article.start) : folded
  const word = matcher('both', 'statements', 'and').find(joint)
  return MARKS.test(word ? joint.slice(0, word.start) + joint.slice(word.end) : joint) && joint.trim() !== ''
}
