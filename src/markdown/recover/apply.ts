import { countWhile } from '../../text/countWhile.ts'
import type { Edit, Recovery } from './types.ts'

/** Applies sorted, non-overlapping edits to the source, with the map back. */
export function apply(source: string, edits: readonly Edit[]): Pick<Recovery, 'text' | 'toSource'> {
  if (edits.length === 0) return { text: source, toSource: (offset) => clamp(offset, 0, source.length) }
  let text = ''
  let at = 0
  // Where each edit's replacement starts in the text made.
  const starts: number[] = []
  for (const edit of edits) {
    text += source.slice(at, edit.start)
    starts.push(text.length)
    text += edit.text
    at = edit.end
  }
  text += source.slice(at)
  return { text, toSource }

  function toSource(offset: number, side: 'start' | 'end' = 'start'): number {
    // The last edit whose text starts at or before the offset; for the end of a range, before it.
    const index = countWhile(starts, (start) => start <= (side === 'end' ? offset - 1 : offset)) - 1
    if (index < 0) return clamp(offset, 0, source.length)
    const edit = edits[index]!
    const into = offset - starts[index]!
    // Inside a replacement there is no exact place: as far in as the replaced range reaches, never beyond it.
    if (into < edit.text.length) return Math.min(edit.start + into, edit.end)
    return Math.min(edit.end + into - edit.text.length, source.length)
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
