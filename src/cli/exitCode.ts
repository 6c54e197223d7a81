import type { FailOn } from '../config/types.ts'
import { WEIGHT } from '../lint/severities.ts'
import type { FileResult } from '../lint/types.ts'

/** 1 when any finding is at or above `failOn`, else 0. */
export function exitCode(results: readonly FileResult[], failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0
  return results.some((result) => result.findings.some((finding) => WEIGHT[finding.severity] >= WEIGHT[failOn])) ? 1 : 0
}
