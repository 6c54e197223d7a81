import type { FileResult } from '../lint/types.ts'
import type { Severity } from '../rule.ts'
import { fingerprints } from './fingerprints.ts'
import { repositoryPath } from './repositoryPath.ts'
import { sortResults } from './sortResults.ts'
import { stringify } from './stringify.ts'
import type { FormatOptions } from './types.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/**
 * GitLab's code quality report. Paths are seen from the root of the repository; a fingerprint stays while a finding means the same,
 * so that a merge request shows what is new.
 *
 * @see https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function gitlab(results: readonly FileResult[], { folder }: FormatOptions = {}): string {
  const issues = sortResults(results).flatMap(({ file, findings }) => {
    const path = repositoryPath(file, folder)
    const prints = fingerprints(findings, path)
    return findings.map(({ reason, ruleId, severity, place }, index) => ({
      description: reason,
      check_name: ruleId,
      fingerprint: prints[index],
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: place.start.line, end: place.end.line } }
    }))
  })
  return `${stringify(issues)}\n`
}
