import type { TextEdit } from '../rule.ts'

/** Several edits as one that does all of them, for formats that know only one; null where they overlap or there is none. */
export function joinEdits(edits: readonly TextEdit[], source: string): TextEdit | null {
  const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const first = sorted[0]
  if (!first) return null
  let { end, text } = first
  for (const edit of sorted.slice(1)) {
    if (edit.start < end) return null
    text += source.slice(end, edit.start) + edit.text
    end = edit.end
  }
  return { start: first.start, end, text }
}
