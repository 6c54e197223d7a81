import { countKeys } from '../countKeys.ts'
import type { FileResult } from '../types.ts'
import { isWhole } from './applyBaseline.ts'
import type { Baseline } from './types.ts'

/**
 * The baseline that knows just what was found in the files linted, and of all others what it knew. Where reading or a rule
 * failed, what it knew stays too.
 *
 * @param results by the name of the file in the baseline.
 */
export function updateBaseline(before: Baseline, results: ReadonlyMap<string, FileResult>): Baseline {
  const after = new Map(before)
  for (const [file, result] of results) {
    const found = countKeys(result.findings)
    if (!isWhole(result)) for (const [key, count] of before.get(file) ?? []) found.set(key, Math.max(count, found.get(key) ?? 0))
    if (found.size > 0) after.set(file, found)
    else after.delete(file)
  }
  return after
}
