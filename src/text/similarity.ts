import { distance } from 'fastest-levenshtein'

/** Up to this length in UTF-16 units the number of edits is asked too: it costs the product of the lengths. */
const SHORT = 80

/**
 * How alike two texts are, 0 to 1: the Sørensen–Dice coefficient of their pairs of neighbouring characters, counted with
 * multiplicity, which works for Chinese, without spaces between words, as for English. Of short texts, in which one edit
 * breaks many of the pairs, the share of characters that stay, where that is more (Levenshtein).
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1
  const pairs = dice(a, b)
  const longer = Math.max(a.length, b.length)
  return longer > SHORT ? pairs : Math.max(pairs, 1 - distance(a, b) / longer)
}

function dice(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0
  const counts = new Map<string, number>()
  for (let at = 1; at < a.length; at++) {
    const pair = a.slice(at - 1, at + 1)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 1; at < b.length; at++) {
    const pair = b.slice(at - 1, at + 1)
    const left = counts.get(pair) ?? 0
    if (left > 0) {
      counts.set(pair, left - 1)
      shared++
    }
  }
  return (2 * shared) / (a.length + b.length - 2)
}
