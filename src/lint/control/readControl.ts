import { createBlockLines } from '../../article/createBlockLines.ts'
import { createPlaces } from '../../article/outline/createPlaces.ts'
import { codeRanges } from './codeRanges.ts'
import { commands } from './commands.ts'
import { COMMENT } from './comment.ts'
import { lineAfter } from './lineAfter.ts'
import type { Control, ControlComment } from './types.ts'

const REASON =
  /\breason\s*[=＝]\s*(?:"([^"]*)"|'([^']*)'|“([^”]*)”|‘([^’]*)’|＂([^＂]*)＂|「([^」]*)」|『([^』]*)』|(\S+))|(?:(?:^|\s)--|——)\s*([\s\S]*)$/
/** The reader's own: text between them is not read. */
const READER = ['skip', 'end']

/**
 * Finds the comments that steer the linter, in HTML and MDX form, outside code.
 *
 * The text is scanned, not a tree: positions must be those of the source as it is, and pasted text has no tree yet. Only
 * for `disable-next-block` is it parsed.
 */
export function readControl(source: string, { mdx = false }: { readonly mdx?: boolean } = {}): Control {
  const comments: ControlComment[] = []
  const unknown: { command: string; place: ControlComment['place'] }[] = []
  const matches = [...source.matchAll(COMMENT)]
  if (matches.length === 0) return { comments, unknown }
  const placeOf = createPlaces(source)
  const nextLineOf = lineAfter(source)
  const blockAt = createBlockLines(source, { mdx })
  const code = codeRanges(source)
  let range = 0
  for (const match of matches) {
    const { index } = match
    while (range < code.length && code[range]!.end <= index) range++
    const shown = code[range]
    if (shown && shown.start <= index) continue
    const body = match[1] ?? match[2] ?? ''
    const bodyStart = index + match[0].length - body.length - 3
    const reason = body.match(REASON)
    const [first, ...named] = body.replace(REASON, (words) => ' '.repeat(words.length)).matchAll(/[^\s,，、]+/g)
    const place = placeOf(index, index + match[0].length)
    const command = commands.find((one) => one === (first?.[0] ?? ''))
    if (READER.includes(first?.[0] ?? '')) continue
    if (command === undefined) {
      unknown.push({ command: first?.[0] ?? '', place })
      continue
    }
    const nextLine = command.startsWith('disable-next') ? nextLineOf(place.end.line) : null
    comments.push({
      command,
      rules: named.map(([rule]) => rule),
      rulePlaces: named.map((rule) => ({ start: bodyStart + rule.index, end: bodyStart + rule.index + rule[0].length })),
      reason:
        reason
          ?.slice(1)
          .find((word) => word !== undefined)
          ?.trim() || null,
      place,
      nextLine,
      lastLine: nextLine !== null && command === 'disable-next-block' ? blockAt(nextLine).last : nextLine
    })
  }
  return { comments, unknown }
}
