import type { FormatOptions } from '../../formatters/types.ts'
import type { FileResult } from '../../lint/types.ts'

/** What `--quiet` shows: results with their errors only, and how many findings that leaves out. */
export function hideUngrave(results: readonly FileResult[]): {
  readonly results: readonly FileResult[]
  readonly hidden: NonNullable<FormatOptions['hidden']>
} {
  const hidden = { warnings: 0, infos: 0 }
  const shown = results.map((result) => {
    for (const { severity } of result.findings) {
      if (severity === 'warning') hidden.warnings++
      else if (severity === 'info') hidden.infos++
    }
    return { ...result, findings: result.findings.filter(({ severity }) => severity === 'error') }
  })
  return { results: shown, hidden }
}
