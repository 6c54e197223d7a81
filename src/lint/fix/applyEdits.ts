import type { TextEdit } from '../../article/types.ts'

/** Applies edits that are sorted and do not overlap. Line feeds they bring become the line ending of the text. Everything else stays as it is. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  const ending = lineEndingOf(source)
  let text = ''
  let at = 0
  for (const edit of edits) {
    text += source.slice(at, edit.start) + edit.text.replace(/\r?\n/g, ending)
    at = edit.end
  }
  return text + source.slice(at)
}

/** The line ending most lines have; a line feed where there are none. */
function lineEndingOf(source: string): string {
  let windows = 0
  let feeds = 0
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    feeds++
    if (source[at - 1] === '\r') windows++
  }
  if (feeds === 0) return source.includes('\r') ? '\r' : '\n'
  return windows * 2 > feeds ? '\r\n' : '\n'
}
