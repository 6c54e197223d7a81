import { countWhile } from '../../text/countWhile.ts'
import type { Range } from '../../text/types.ts'
import type { Flat } from './types.ts'

/**
 * Cuts stretches out of a flat text, in one pass over its marks and runs.
 *
 * @param ranges in order, not overlapping.
 */
export function cutFlat(flat: Flat, ranges: readonly Range[]): Flat[] {
  const cuts = ranges.map(({ start, end }): Flat => ({ text: flat.text.slice(start, end), marks: [], runs: [] }))
  for (const mark of flat.marks) {
    for (let i = countWhile(ranges, ({ end }) => end < mark.start); i < ranges.length && ranges[i]!.start <= mark.end; i++) {
      const { start, end } = ranges[i]!
      cuts[i]!.marks.push({ ...mark, start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start })
    }
  }
  for (const [index, run] of flat.runs.entries()) {
    const runEnd = flat.runs[index + 1]?.at ?? flat.text.length
    const inStep = run.to - run.from === runEnd - run.at
    for (let i = countWhile(ranges, ({ end }) => end < run.at); i < ranges.length && ranges[i]!.start < runEnd; i++) {
      const from = Math.max(run.at, ranges[i]!.start)
      const to = Math.min(runEnd, ranges[i]!.end)
      if (from >= to) continue
      const at = from - ranges[i]!.start
      cuts[i]!.runs.push(inStep ? { at, from: run.from + (from - run.at), to: run.from + (to - run.at) } : { ...run, at })
    }
  }
  return cuts
}
