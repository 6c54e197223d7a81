import type { Report } from './types.ts'

/** The report as indented JSON, with a line break at the end. */
export function json(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
