import type { Measure } from '../lint/measure.ts'

/** Adds up how long steps take, in milliseconds. */
export interface Stopwatch {
  readonly measure: Measure
  measureAsync<Result>(step: string, work: () => Promise<Result>): Promise<Result>
  /** By step, in the order they first ended. */
  readonly times: () => ReadonlyMap<string, number>
  /** Since the stopwatch was made. */
  readonly total: () => number
}

export function createStopwatch(): Stopwatch {
  const started = performance.now()
  const times = new Map<string, number>()
  const add = (step: string, since: number) => times.set(step, (times.get(step) ?? 0) + performance.now() - since)
  return {
    measure(step, work) {
      const since = performance.now()
      try {
        return work()
      } finally {
        add(step, since)
      }
    },
    async measureAsync(step, work) {
      const since = performance.now()
      try {
        return await work()
      } finally {
        add(step, since)
      }
    },
    times: () => times,
    total: () => performance.now() - started
  }
}
