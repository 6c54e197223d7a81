import type { FileResult } from '../lint/types.ts'
import { findingJson } from './findingJson.ts'
import type { LintReport } from './types.ts'

/** What lint's JSON output says of one file. */
export function fileJson({ file, kind, understood, triaged, findings, fixed, faults = [] }: FileResult): LintReport['files'][number] {
  return {
    file,
    kind,
    understood,
    ...(triaged && { triaged }),
    ...(fixed !== undefined && { fixed }),
    findings: findings.map(findingJson),
    ...(faults.length > 0 && { faults: faults.map(({ ruleId, message }) => ({ ruleId, message })) })
  }
}
