import type { FormatRule, Stats } from '../../formatters/types.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import type { Outcome } from '../output/types.ts'
import type { BlobRun } from './types.ts'

/** One outcome of many runs, the same as if there had been one run: files in their order, what each shard says of the inputs once. */
export function mergeRuns(runs: readonly BlobRun[]): Outcome {
  const files = runs.flatMap((run) => run.files).sort((a, b) => compareCodePoints(a.result.file, b.result.file))
  const failOn = new Map(files.map(({ result, failOn }) => [result.file, failOn]))
  const rules = mergeRules(runs.flatMap((run) => run.rules))
  const notices = runs.flatMap((run) => run.notices)
  const told = new Map(notices.map((notice) => [JSON.stringify(notice), notice]))
  return {
    results: files.map(({ result }) => result),
    failOn: (file) => failOn.get(file) ?? 'error',
    failed: runs.some((run) => run.failed),
    // What is about words of the command line comes first, as in one run; the rest in the order of files.
    notices: [...told.values()].sort((a, b) => compareCodePoints(a.file ?? '', b.file ?? '')),
    known: sumOf(runs.map((run) => run.known)),
    unchanged: sumOf(runs.map((run) => run.unchanged)),
    dry: runs.some((run) => run.dry),
    stats: runs.map((run) => run.stats).reduce(addStats, null),
    rules: async () => rules
  }
}

/** Null where no run has the figure. */
function sumOf(figures: readonly (number | null)[]): number | null {
  return figures.reduce((sum, figure) => (figure === null ? sum : (sum ?? 0) + figure), null)
}

/** Each rule once, in the order of the list of rules, which is that of their ids; with its page where a run had findings of it. */
function mergeRules(rules: readonly FormatRule[]): FormatRule[] {
  const byId = new Map<string, FormatRule>()
  for (const rule of rules) if (!byId.get(rule.id)?.page) byId.set(rule.id, rule)
  return [...byId.values()].sort((a, b) => compareCodePoints(a.id, b.id))
}

function addStats(a: Stats | null, b: Stats | null): Stats | null {
  if (!a || !b) return a ?? b
  const addAll = (x: Readonly<Record<string, number>>, y: Readonly<Record<string, number>>) =>
    Object.fromEntries([...new Set([...Object.keys(x), ...Object.keys(y)])].map((key) => [key, (x[key] ?? 0) + (y[key] ?? 0)]))
  return {
    files: a.files + b.files,
    bytes: a.bytes + b.bytes,
    comparisons: a.comparisons + b.comparisons,
    findings: a.findings + b.findings,
    total: a.total + b.total,
    steps: addAll(a.steps, b.steps),
    rules: addAll(a.rules, b.rules)
  }
}
