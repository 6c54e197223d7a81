import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'

/** Whether a label only marks a question or an answer: “A:”, `答：`, `Q3.`. */
export function isQuestionMark(label: string): boolean {
  const word = fold(label)
    .trim()
    .replace(/\d{1,2}$/, '')
  const hit = matcher('both', 'aspects', 'question-mark').find(word)
  return hit !== null && hit.start === 0 && hit.end === word.length
}
