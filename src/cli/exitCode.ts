import type { FailOn } from '../config/types.ts'
import { WEIGHT } from '../lint/severities.ts'
import type { FileResult } from '../lint/types.ts'

/** 1 when any finding is at or above what its file fails on, else 0. */
export function exitCode(results: readonly FileResult[], failOnOf: (file: string) => FailOn): 0 | 1 {
  const fails = ({ file, findings }: FileResult) => {
    const failOn = failOnOf(file)
    return failOn !== 'never' && findings.some((finding) => WEIGHT[finding.severity] >= WEIGHT[failOn])
  }
  return results.some(fails) ? 1 : 0
}
