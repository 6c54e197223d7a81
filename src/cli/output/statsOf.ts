import type { Stats } from '../../formatters/types.ts'
import type { FileResult } from '../../lint/types.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import type { Stopwatch } from '../stopwatch.ts'

/** The figures of `--stats`. Milliseconds are rounded to a hundredth. */
export function statsOf(results: readonly FileResult[], bytes: number, { times, total }: Stopwatch): Stats {
  const rounded = (milliseconds: number) => Math.round(milliseconds * 100) / 100
  const entries = [...times()].map(([step, time]) => [step, rounded(time)] as const)
  const rules = entries.flatMap(([step, time]) => (step.startsWith('rule:') ? [[step.slice(5), time] as const] : []))
  return {
    files: results.length,
    bytes,
    comparisons: results.filter(({ kind }) => kind === 'comparison').length,
    findings: results.reduce((sum, { findings }) => sum + findings.length, 0),
    total: rounded(total()),
    steps: Object.fromEntries(entries.filter(([step]) => !step.startsWith('rule:'))),
    rules: Object.fromEntries(rules.sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b)))
  }
}
