import stringWidth from 'string-width'
import type { Place } from '../article/types.ts'
import { plain } from './plain.ts'

export interface Frame {
  readonly line: string
  /** Columns before the mark, and the columns it spans. */
  readonly indent: number
  readonly width: number
}

const ELLIPSIS = '…'

/**
 * The line where a place starts, cut to a width, and where to underline it. A place of several lines is underlined to the
 * end of its first.
 */
export function codeFrame(source: string, place: Place, columns: number): Frame {
  const lineStart = place.start.offset - (place.start.column - 1)
  // A line may be megabytes long: look only as far as could be shown.
  const rest = source.slice(place.start.offset, place.start.offset + columns)
  const toEnd = rest.match(/^[^\r\n]*/)?.[0] ?? ''
  const marked = plain(toEnd.slice(0, Math.max(0, place.end.offset - place.start.offset)))
  const after = plain(toEnd.slice(marked.length))
  const beforeStart = Math.max(lineStart, place.start.offset - columns)
  const before = plain(source.slice(beforeStart, place.start.offset))
  const shownMark = head(marked, columns - 8)
  // The mark keeps what room it wants; what is left goes to the words before it, then to those after.
  const room = columns - stringWidth(shownMark)
  const shownBefore = tail(
    before.trimStart(),
    Math.max(4, room - Math.min(stringWidth(after), Math.floor(room / 3))),
    beforeStart > lineStart
  )
  const shownAfter = head(after, Math.max(0, columns - stringWidth(shownBefore) - stringWidth(shownMark)))
  const more = shownMark.length < marked.length || shownAfter.length < after.length || endsEarly(source, place, columns, toEnd)
  return {
    line: `${shownBefore}${shownMark}${shownAfter.trimEnd()}${more && !shownAfter.endsWith(ELLIPSIS) ? ELLIPSIS : ''}`,
    indent: stringWidth(shownBefore),
    width: Math.max(1, stringWidth(shownMark))
  }
}

function endsEarly(source: string, place: Place, columns: number, shown: string): boolean {
  return shown.length === columns && !/^([\r\n]|$)/.test(source.slice(place.start.offset + columns, place.start.offset + columns + 1))
}

function head(text: string, columns: number): string {
  let width = 0
  let end = 0
  for (const character of text) {
    width += stringWidth(character)
    if (width > columns) break
    end += character.length
  }
  return text.slice(0, end)
}

function tail(text: string, columns: number, cut: boolean): string {
  let width = 0
  const characters = Array.from(text)
  let first = characters.length
  while (first > 0) {
    width += stringWidth(characters[first - 1]!)
    if (width > columns) break
    first--
  }
  const shown = characters.slice(first).join('')
  return first > 0 || cut ? `${ELLIPSIS}${shown}` : shown
}
