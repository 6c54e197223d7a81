import type { Range } from '../../../text/types.ts'

const OPENERS = '（([“「《'
const CLOSERS = '）)]”」》'
/** A part of fewer characters is a mark or a number. */
const SHORTEST = 3

/** Two statements that a semicolon joins are read apart: each may compare the other way round. */
export function bySemicolon(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = []
  let from = start
  let depth = 0
  for (let at = start; at < end; at++) {
    const c = text[at]!
    if (OPENERS.includes(c)) depth++
    else if (CLOSERS.includes(c)) depth = Math.max(0, depth - 1)
    else if ((c === '；' || c === ';') && depth === 0 && at - from > SHORTEST) {
      parts.push({ start: from, end: at })
      from = at + 1
    }
  }
  while (from < end && text[from] === ' ') from++
  if (from < end) parts.push({ start: from, end })
  return parts
}
