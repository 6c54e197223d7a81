import { fold } from '../../../text/fold.ts'
import { isQuestionMark } from '../label/isQuestionMark.ts'
import { firstName } from './firstName.ts'

/** What a question asks about: “What about support?”, `并发写入呢？`, `哪个的查询性能更好？`; null where it names no aspect. */
export function questionTopic(text: string): string | null {
  const mark = text.match(/^\s*(\p{L}{1,8}\d{0,2})\s{0,2}[:：.、]\s*/u)
  const bare = (mark && isQuestionMark(mark[1]!) ? text.slice(mark[0].length) : text).trim()
  const found = firstName(fold(bare), 'question')
  return found ? bare.slice(found.start, found.end) : null
}
