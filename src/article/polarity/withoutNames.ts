import type { Range } from '../../text/types.ts'

/** The text with names blotted out, of the same length: “manual toothbrushes” are not blamed for their name, nor 快车 praised. */
export function withoutNames(text: string, names: readonly Range[]): string {
  let blotted = text
  for (const { start, end } of names) blotted = blotted.slice(0, start) + 'x'.repeat(end - start) + blotted.slice(end)
  return blotted
}
