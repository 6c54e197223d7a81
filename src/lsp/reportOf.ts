import { createReport } from '../report/create.ts'
import { markdown } from '../report/markdown.ts'
import type { Checked } from './types.ts'

/** The report in Markdown, as `evenhand report` prints it. Its links lead to the document itself, wherever the report is shown. */
export function reportOf({ document: { uri }, file, source, inspection: { article, matrix, result } }: Checked): string {
  const reason = result.findings[0]?.reason ?? result.faults?.[0]?.message ?? ''
  const report = article
    ? createReport([{ article, ...(matrix && { matrix }), findings: result.findings, source }])
    : createReport([], { unreadable: [{ file, reason }] })
  return markdown(report, {
    language: result.language,
    lineUrl: (_, line) => (uri.startsWith('file:') ? `${uri}#L${line}` : null)
  })
}
