import { countWhile } from '../../text/countWhile.ts'
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
    if (runs.length === 0) return null
    const index =
      Math.max(
        1,
        countWhile(runs, (one) => one.at <= at)
      ) - 1
    const run = runs[index]!
    return { run, inStep: run.to - run.from === (runs[index + 1]?.at ?? text.length) - run.at }
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
