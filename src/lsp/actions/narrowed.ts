import type { TextEdit } from '../../article/types.ts'

/** The one edit that makes `after` of `before` and leaves alone what both begin and end with, so that the cursor stays where it is. */
export function narrowed(before: string, after: string): TextEdit {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let tail = 0
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  // No edit may part a pair of surrogates or CR from LF.
  if (start > 0 && parts(before, start)) start--
  if (tail > 0 && parts(before, before.length - tail)) tail--
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) }
}

function parts(text: string, at: number): boolean {
  return /^(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n)$/.test(text.slice(at - 1, at + 1))
}
