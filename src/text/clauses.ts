import type { Range } from './types.ts'

const COMMAS = '，,；;'
/** Conjunctions that open a new clause also without a comma before them. */
const TURN = /(?:但是|但|然而|不过|而(?!且|言|已|是|来)|\b(?:but|while|whereas|however|although|though|yet)\b)/giy

/**
 * Splits one sentence into clauses: at commas and semicolons, and before words that turn against what was said.
 *
 * @param sentence text without sentence ends inside.
 * @returns ranges in order, each without its closing comma and without white space around it.
 */
export function clauses(sentence: string): Range[] {
  const ranges: Range[] = []
  let start = 0
  let depth = 0
  for (let at = 0; at < sentence.length; at++) {
    const c = sentence[at]!
    if ('（([「『《“'.includes(c)) depth++
    else if ('）)]」』》”'.includes(c)) depth = Math.max(0, depth - 1)
    if (depth > 0) continue
    // 1,000 is a number, not two clauses.
    const digits = c === ',' && /\d/.test(sentence[at - 1] ?? '') && /\d/.test(sentence[at + 1] ?? '')
    if (COMMAS.includes(c) && !digits) {
      push(ranges, sentence, start, at)
      start = at + 1
      continue
    }
    TURN.lastIndex = at
    if (at > start + 1 && TURN.test(sentence)) {
      push(ranges, sentence, start, at)
      start = at
    }
  }
  push(ranges, sentence, start, sentence.length)
  return ranges
}

function push(ranges: Range[], text: string, from: number, to: number): void {
  let start = from
  let end = to
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (end > start) ranges.push({ start, end })
}
