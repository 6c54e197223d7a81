import { countWhile } from '../../text/countWhile.ts'
import { lineStarts } from '../../text/lineStarts.ts'
import type { Place, Point } from '../types.ts'

/**
 * Turns offsets of the source into places. Lines end at `\n`, `\r\n` or `\r`, as in remark.
 *
 * @param source the original text, as given.
 * @returns a function from a 0-based offset range (end exclusive) to 1-based lines and columns.
 */
export function createPlaces(source: string): (start: number, end: number) => Place {
  let starts: number[] | undefined
  const pointOf = (given: number): Point => {
    starts ??= lineStarts(source)
    const offset = Math.max(0, Math.min(given, source.length))
    const line = countWhile(starts, (start) => start <= offset)
    return { line, column: offset - starts[line - 1]! + 1, offset }
  }
  return (start, end) => ({ start: pointOf(start), end: pointOf(Math.max(start, end)) })
}
