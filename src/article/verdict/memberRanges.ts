import { matcher } from '../../lexicon/index.ts'
import type { Range } from '../../text/types.ts'

/** `稳定性和可靠性`, “speed and low cost”: the things that a stretch of folded text joins, or all as one; without white space around them. */
export function memberRanges(folded: string, { start, end }: Range, apart = true): Range[] {
  const ranges: Range[] = []
  let from = start
  const push = (to: number) => {
    let [first, last] = [from, to]
    while (first < last && /[\s"'“”]/.test(folded[first]!)) first++
    while (last > first && /[\s"'“”。.!?？！,;:]/.test(folded[last - 1]!)) last--
    if (last - first > 1) ranges.push({ start: first, end: last })
  }
  for (const hit of apart ? matcher('both', 'verdict', 'join').all(folded.slice(0, end)) : []) {
    if (hit.start < from) continue
    push(hit.start)
    from = hit.end
  }
  push(end)
  return ranges
}
