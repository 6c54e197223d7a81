import type { Range } from '../../text/types.ts'

/**
 * The text with names blotted out, of the same length: “manual toothbrushes” are not blamed for their name, nor 快车 praised.
 *
 * @param names in the order of the text.
 */
export function withoutNames(text: string, names: readonly Range[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of names) {
    pieces.push(text.slice(at, start), 'x'.repeat(Math.max(0, end - Math.max(at, start))))
    at = Math.max(at, end)
  }
  return pieces.join('') + text.slice(at)
}
