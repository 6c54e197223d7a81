import { countKeys } from '../countKeys.ts'
import { splitKnown } from '../splitKnown.ts'
import type { FileResult } from '../types.ts'
import type { BaselinedResult } from './types.ts'

/** Takes out of a result what a baseline knows of its file. Where reading or a rule failed, nothing counts as gone. */
export function applyBaseline(result: FileResult, entries: ReadonlyMap<string, number> = new Map()): BaselinedResult {
  const { known, fresh } = splitKnown(result.findings, entries)
  const found = countKeys(result.findings)
  const left = [...entries].reduce((sum, [key, count]) => sum + Math.max(0, count - (found.get(key) ?? 0)), 0)
  const silenced = [...(result.silenced ?? []), ...known.map((finding) => ({ finding, reason: null, by: 'baseline' as const }))]
  return {
    result: { ...result, findings: fresh, ...(silenced.length > 0 && { silenced }) },
    known: known.length,
    gone: isWhole(result) ? left : 0
  }
}

/** Whether all findings there are have been found. */
export function isWhole({ kind, faults = [] }: FileResult): boolean {
  return kind !== 'unreadable' && faults.length === 0
}
