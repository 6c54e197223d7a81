import type { TextEdit } from '../../rule.ts'
import type { ControlComment } from './types.ts'

/**
 * The edit that takes a comment out. A line that holds nothing else goes with it, and one of two blank lines around it; where
 * that would join what stands above to what stands below, a blank line stays.
 */
export function removalOf({ place }: ControlComment, source: string): TextEdit {
  const { start, end } = { start: place.start.offset, end: place.end.offset }
  const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
  const [rest = ''] = source.slice(end).match(/^[^\r\n]*/) ?? []
  const before = source.slice(lineStart, start)
  if (before.trim() !== '' || rest.trim() !== '') {
    // One of two spaces around it goes too.
    const gap = /\s$/.test(before) && /^[ \t]/.test(rest) ? 1 : 0
    const trailing = rest.trim() === '' ? (before.match(/[ \t]*$/)?.[0].length ?? 0) : 0
    return { start: start - trailing, end: trailing > 0 ? end + rest.length : end + gap, text: '' }
  }
  const lineEnd = end + rest.length
  const feed = source.slice(lineEnd).match(/^(?:\r\n|\r|\n)/)?.[0] ?? ''
  const above = lineEndingAt(source, lineStart)
  const [below = ''] = source.slice(lineEnd + feed.length).match(/^[^\r\n]*/) ?? []
  const isFirst = lineStart === 0
  // At the very start a rule would open front matter.
  if (isFirst && /^\s*(?:---|\+\+\+)/.test(source.slice(lineEnd, lineEnd + 200))) return { start, end: lineEnd, text: '' }
  const isLast = lineEnd + feed.length >= source.length
  if ((isFirst || above.trim() === '') && below.trim() === '' && !isLast) {
    const next = source.slice(lineEnd + feed.length + below.length).match(/^(?:\r\n|\r|\n)/)?.[0] ?? ''
    return { start: lineStart, end: lineEnd + feed.length + below.length + next.length, text: '' }
  }
  const separate = isFirst || isLast || above.trim() === '' || below.trim() === '' || inList(above, below) || /^ {0,3}#{1,6}\s/.test(above)
  return { start: lineStart, end: separate ? lineEnd + feed.length : lineEnd, text: '' }
}

/** The line before the one that begins at an offset; empty where there is none. */
function lineEndingAt(source: string, offset: number): string {
  const end = offset - (source.slice(offset - 2, offset) === '\r\n' ? 2 : 1)
  return end < 0 ? '' : source.slice(Math.max(source.lastIndexOf('\n', end - 1), source.lastIndexOf('\r', end - 1)) + 1, end)
}

/** Two items, or an item's text and the next item: they need nothing between them. */
function inList(above: string, below: string): boolean {
  const item = /^[ \t>]*(?:[-*+•]|\d{1,9}[.)])[ \t]/
  return item.test(below) && (item.test(above) || /^(?: {2,}|\t)/.test(above))
}
