import type { Flat, Run } from './types.ts'

/** Where characters of a flat text stand in the parsed text. */
export interface Spans {
  /** Offset at which the character at `at` starts. */
  readonly startOf: (at: number) => number
  /** Offset behind the character before `at`: what comes next may stand far away from it. */
  readonly endOf: (at: number) => number
}

/** @param nowhere offset for a text without any characters. */
export function createSpans({ runs, text }: Flat, nowhere: number): Spans {
  const locate = (at: number): { run: Run; inStep: boolean } | null => {
    let low = 0
    let high = runs.length - 1
    if (high < 0) return null
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (runs[middle]!.at <= at) low = middle
      else high = middle - 1
    }
    const run = runs[low]!
    return { run, inStep: run.to - run.from === (runs[low + 1]?.at ?? text.length) - run.at }
  }
  return {
    startOf: (at) => {
      const found = locate(Math.max(0, at))
      if (!found) return nowhere
      if (at >= text.length) return found.run.to
      return found.inStep ? found.run.from + (at - found.run.at) : found.run.from
    },
    endOf: (at) => {
      const found = locate(Math.min(at, text.length) - 1)
      if (!found) return nowhere
      return found.inStep ? found.run.from + (Math.min(at, text.length) - found.run.at) : found.run.to
    }
  }
}
