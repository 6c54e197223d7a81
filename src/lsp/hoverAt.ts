import type { Hover } from 'vscode-languageserver'
import { layoutOf } from '../article/layoutOf.ts'
import { createLineReport } from '../report/line/createLineReport.ts'
import type { Checked } from './types.ts'

const layouts = new WeakMap<Checked, ReturnType<typeof layoutOf>>()

/**
 * How a line was read, as `evenhand explain FILE:LINE` says it; null for a line of which there is nothing to say.
 *
 * @param line 0-based.
 * @param markdown whether the editor shows Markdown; else it gets plain text.
 */
export async function hoverAt(checked: Checked, line: number, markdown: boolean): Promise<Hover | null> {
  const { inspection, source, mdx, document, language } = checked
  const { article, matrix, result } = inspection
  if (!article || line >= document.lineCount) return null
  const layout = layouts.get(checked) ?? layoutOf(source, { mdx })
  layouts.set(checked, layout)
  const input = { article, ...(matrix && { matrix }), findings: result.findings, source }
  const report = createLineReport(input, line + 1, layout(line + 1))
  // Nobody asks why nothing was read of a blank line, or of a text that compares nothing.
  const quiet = report.findings.length === 0 && (report.reason === 'blank' || report.reason === 'not-comparison')
  if (quiet) return null
  const range = { start: { line, character: 0 }, end: document.positionAt(document.offsetAt({ line: line + 1, character: 0 })) }
  if (markdown) {
    const { lineMarkdown } = await import('../report/line/lineMarkdown.ts')
    return { contents: { kind: 'markdown', value: lineMarkdown(report, language) }, range }
  }
  const { lineTree } = await import('../report/line/lineTree.ts')
  return { contents: { kind: 'plaintext', value: lineTree(report, { language, color: false, columns: 80 }) }, range }
}
