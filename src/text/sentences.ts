import type { Range } from './types.ts'

/** A line break that ends a sentence: the outline writes it for hard breaks and `<br>`. */
export const HARD_BREAK = '\u2028'

const ENDS = '。！？!?…'
const CLOSERS = '”’」』）)】]"\'*》'
const OPENERS = '（([【「『《'
const LONGEST_ASIDE = 240
const ABBREVIATIONS =
  /(?:^|[\s(（"“])(?:e\.?g|i\.?e|etc|vs|cf|al|approx|ca|no|nos|fig|figs|eq|ver|v|mr|mrs|ms|dr|prof|st|jr|sr|inc|ltd|co|corp|dept|est|max|min|resp|incl|vol|pp?|[a-z])$/i

/**
 * Splits text into sentences by one scan over its characters.
 *
 * @param text any text; `\n` is a soft line break and does not end a sentence, U+2028 does.
 * @returns ranges in order, without the white space around them; empty sentences are left out.
 */
export function sentences(text: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  let closesAt = -1
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!
    if (c === HARD_BREAK) {
      push(ranges, text, start, at)
      start = at + 1
      closesAt = -1
      continue
    }
    // An aside that opens inside a sentence keeps its own full stops: (see [4]. It is old.)
    if (at > closesAt && OPENERS.includes(c) && at > start && text.slice(start, at).trim() !== '') closesAt = closing(text, at)
    if (at < closesAt) continue
    if (!ends(text, at)) continue
    let end = at + 1
    while (end < text.length && (ENDS.includes(text[end]!) || CLOSERS.includes(text[end]!) || text[end] === '.')) end++
    // “…！”他说 goes on: a closing quotation mark followed by a letter of the same line.
    if (/[”’」』"]/.test(text[end - 1]!) && /^[\p{L}，,、]/u.test(text.slice(end, end + 1)) && !/[。.]/.test(c)) continue
    push(ranges, text, start, end)
    start = end
    at = end - 1
    closesAt = -1
  }
  push(ranges, text, start, text.length)
  return ranges
}

function ends(text: string, at: number): boolean {
  const c = text[at]!
  if (c === '…')
    return text[at + 1] !== '…' && /^\s*(?:$|[\p{Lu}\p{Script=Han}])/u.test(text.slice(at + 1, at + 4)) && at > 0 && text[at - 1] === '…'
  if (c !== '.') return c === '?' || c === '!' ? !/[\w=&/.]/.test(text[at + 1] ?? ' ') : ENDS.includes(c)
  const next = text[at + 1] ?? ''
  const before = text[at - 1] ?? ''
  if (/\p{Script=Han}/u.test(before)) return !/[a-z0-9]/i.test(next)
  if (next !== '' && !/[\s”’")）\]*\u2028]/.test(next) && !/\p{Script=Han}/u.test(next)) return false
  if (before === '.' || next === '.') return next !== '.' && /^\s+\p{Lu}|^\s*$/u.test(text.slice(at + 1, at + 4))
  if (ABBREVIATIONS.test(text.slice(Math.max(0, at - 10), at))) {
    // “… in C. It is …”: one capital letter alone may well end a sentence; other abbreviations rarely do.
    return (
      /\b[A-Z]$/.test(text.slice(Math.max(0, at - 2), at)) && /^\s+(?:The|It|This|In|A|For|However|But)\b/.test(text.slice(at + 1, at + 12))
    )
  }
  const rest = text.slice(at + 1, at + 24)
  // A list number at the start of a sentence: “1. Fast”.
  if (/(?:^|\u2028)\s*\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at)) && text.slice(0, at).trim().length <= 2) return false
  return (
    /^[”’")）\]*]*\s*(?:$|[\p{Lu}\p{N}\p{Script=Han}"“'(（[*`$@#<~_•\-–—]|\p{Extended_Pictographic}|\u2028)/u.test(rest) ||
    /^\s+(?:i|npm|e|p)[A-Z]/.test(rest) ||
    /^\s+[a-z][\w-]*\s+(?:is|are|has|can|uses|supports)\b/.test(rest)
  )
}

function closing(text: string, at: number): number {
  const close = '）)]】」』》'['（([【「『《'.indexOf(text[at]!)]!
  const last = Math.min(text.length, at + LONGEST_ASIDE)
  for (let i = at + 1; i < last; i++) {
    const c = text[i]!
    if (c === close || (close === '）' && c === ')') || (close === ')' && c === '）')) return i
    if (c === HARD_BREAK) break
  }
  return -1
}

function push(ranges: Range[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (end > start) ranges.push({ start, end })
}
