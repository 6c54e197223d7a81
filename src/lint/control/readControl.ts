import { createPlaces } from '../../article/outline/createPlaces.ts'
import { codeRanges } from './codeRanges.ts'
import { COMMENT } from './comment.ts'
import { lineAfter } from './lineAfter.ts'
import type { Control, ControlCommand, ControlComment } from './types.ts'

const REASON = /\breason\s*=\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|「([^」]*)」|(\S+))|(?:^|\s)(?:--|——)\s*([\s\S]*)$/
const COMMANDS: readonly string[] = ['disable-next-line', 'disable', 'enable']
/** The reader's own: text between them is not read. */
const READER = ['skip', 'end']

/**
 * Finds the comments that steer the linter, in HTML and MDX form, outside code.
 *
 * The text is scanned, not a tree: positions must be those of the source as it is, and pasted text has no tree yet.
 */
export function readControl(source: string): Control {
  const comments: ControlComment[] = []
  const unknown: { command: string; place: ControlComment['place'] }[] = []
  const matches = [...source.matchAll(COMMENT)]
  if (matches.length === 0) return { comments, unknown }
  const placeOf = createPlaces(source)
  const nextLineOf = lineAfter(source)
  const code = codeRanges(source)
  let range = 0
  for (const match of matches) {
    const { index } = match
    while (range < code.length && code[range]!.end <= index) range++
    const shown = code[range]
    if (shown && shown.start <= index) continue
    const body = (match[1] ?? match[2] ?? '').trim()
    const reason = body.match(REASON)
    const [command = '', ...rules] = body
      .replace(REASON, ' ')
      .split(/[\s,，、]+/)
      .filter((word) => word !== '')
    const place = placeOf(index, index + match[0].length)
    if (READER.includes(command)) continue
    if (!COMMANDS.includes(command)) unknown.push({ command, place })
    else {
      const nextLine = command === 'disable-next-line' ? nextLineOf(place.end.line) : null
      const words = reason?.slice(1).find((word) => word !== undefined)
      comments.push({ command: command as ControlCommand, rules, reason: words?.trim() || null, place, nextLine })
    }
  }
  return { comments, unknown }
}
