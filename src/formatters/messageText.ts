import type { Finding } from '../lint/types.ts'
import type { Messages } from './messages.ts'

/** All that a finding says, a line each: what is wrong, why it matters, the other places. */
export function messageText({ reason, note, related }: Finding, words: Messages): string {
  const places = related.map((one) => words.related(`${one.place.start.line}:${one.place.start.column}`, one.reason))
  return [reason, ...(note === null ? [] : [note]), ...places].join('\n')
}
