import type { FailOn } from '../config/types.ts'
import type { FileResult } from '../lint/types.ts'

const order: readonly FailOn[] = ['error', 'warning', 'info', 'never']

/** 1 when any finding is at or above `failOn`, else 0. */
export function exitCode(results: readonly FileResult[], failOn: FailOn): 0 | 1 {
  if (failOn === 'never') return 0
  const least = order.indexOf(failOn)
  return results.some((result) => result.findings.some((finding) => order.indexOf(finding.severity) <= least)) ? 1 : 0
}
