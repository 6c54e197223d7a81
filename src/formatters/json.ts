import type { FileResult } from '../lint/types.ts'
import { fileJson } from '../report/fileJson.ts'
import type { LintReport } from '../report/types.ts'
import { version } from '../version.generated.ts'
import { sortResults } from './sortResults.ts'
import { stringify } from './stringify.ts'
import type { FormatOptions } from './types.ts'

/** For programs: every file with all its findings, as `schema/lint.schema.json` describes it. */
export function json(results: readonly FileResult[], { hidden, stats }: FormatOptions = {}): string {
  const sorted = sortResults(results)
  const findings = sorted.flatMap((result) => result.findings)
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  const report: LintReport = {
    schemaVersion: 1,
    generator: { name: 'evenhand', version },
    files: sorted.map(fileJson),
    summary: {
      files: sorted.length,
      comparisons: sorted.filter((result) => result.kind === 'comparison').length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      ...(hidden && { hidden })
    },
    ...(stats && { stats })
  }
  return `${stringify(report)}\n`
}
