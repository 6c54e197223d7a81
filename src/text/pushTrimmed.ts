import type { Range } from './types.ts'

/** Adds the stretch from `from` to `to` without the white space around it; nothing when only that is left. */
export function pushTrimmed(ranges: Range[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  if (end > start) ranges.push({ start, end })
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code < 14 && code > 8) || (code > 127 && /\s/.test(text[at]!))
}
