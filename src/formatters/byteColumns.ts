import type { Point } from '../article/types.ts'

/**
 * Tells the columns of one text in bytes of UTF-8, 1-based. A line is counted on from where the last question left it, so that many
 * findings on a long line cost no more than reading it once.
 */
export function byteColumns(source: string): (point: Point) => number {
  let lineStart = 0
  let offset = 0
  let bytes = 0
  return (point) => {
    const start = point.offset - (point.column - 1)
    if (start !== lineStart || point.offset < offset) {
      lineStart = start
      offset = start
      bytes = 0
    }
    bytes += bytesOf(source, offset, point.offset)
    offset = point.offset
    return bytes + 1
  }
}

/** Half of a pair counts two bytes, so that the whole has its four; alone it counts what U+FFFD, which replaces it, does. */
function bytesOf(source: string, from: number, to: number): number {
  let bytes = 0
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at)
    const paired = unit >= 0xd800 && unit <= 0xdfff && (source.codePointAt(unit < 0xdc00 ? at : at - 1) ?? 0) > 0xffff
    bytes += unit < 0x80 ? 1 : unit < 0x800 || paired ? 2 : 3
  }
  return bytes
}
