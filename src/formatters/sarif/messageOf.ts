import type { Message } from 'sarif'
import type { Finding } from '../../lint/types.ts'
import type { Messages } from '../messages.ts'
import { literal } from './literal.ts'

/** What a finding says, with a link to each related place; the places have their index for an id. */
export function messageOf({ reason, note, related }: Finding, words: Messages): Message {
  const links = related.map((one, id) => {
    const { line, column } = one.place.start
    return words.related(`[${line}:${column}](${id})`, literal(one.reason))
  })
  return { text: [literal(reason), ...(note === null ? [] : [literal(note)]), ...links].join('\n') }
}
