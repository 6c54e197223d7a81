import { WEIGHT } from '../../lint/severities.ts'
import type { FileResult } from '../../lint/types.ts'
import { compareCodePoints } from '../../text/compareCodePoints.ts'
import { messages } from '../messages.ts'
import { repositoryPath } from '../repositoryPath.ts'
import { sortResults } from '../sortResults.ts'
import { summaryLine } from '../summaryLine.ts'
import type { FormatOptions } from '../types.ts'
import { cell } from './cell.ts'
import { labels } from './labels.ts'

/**
 * The summary of a job on GitHub Actions, in Markdown: what was understood and found, and a table of the findings, the gravest
 * first.
 *
 * @param limit in bytes of UTF-8; rows that would pass it are counted in a last line.
 */
export function summary(results: readonly FileResult[], options: FormatOptions, limit: number): string {
  const { locale = 'en', folder, blobUrl, hidden } = options
  const words = labels[locale]
  const bytes = (text: string) => new TextEncoder().encode(text).length
  const sorted = sortResults(results)
  const line = summaryLine(sorted, messages[locale], (_, text) => text, hidden)
  const head = `### evenhand\n\n${cell(line)}\n`
  const rows = sorted
    .flatMap((result) => result.findings.map((finding) => ({ result, finding, path: repositoryPath(result.file, folder) })))
    .sort((a, b) => WEIGHT[b.finding.severity] - WEIGHT[a.finding.severity] || compareCodePoints(a.path, b.path))
    .map(({ result, finding, path }) => {
      const { start } = finding.place
      const at = cell(`${path}:${start.line}:${start.column}`)
      const place = blobUrl ? `[${at}](${blobUrl}${path.split('/').map(encode).join('/')}#L${start.line})` : at
      const severity = messages[result.language].severity[finding.severity]
      return `| ${place} | ${severity} | ${cell(finding.reason)} | [${finding.ruleId}](${finding.url}) |\n`
    })
  const heading = `\n| ${words.place} | ${words.severity} | ${words.message} | ${words.rule} |\n|---|---|---|---|\n`
  const last = (n: number) => `\n${words.rest(n)}\n`
  let room = limit - bytes(head) - bytes(heading) - bytes(last(rows.length))
  let fitting = 0
  for (const row of rows) {
    room -= bytes(row)
    if (room < 0) break
    fitting++
  }
  if (bytes(head) > limit) return ''
  if (rows.length === 0 || fitting === 0) return head
  return `${head}${heading}${rows.slice(0, fitting).join('')}${fitting < rows.length ? last(rows.length - fitting) : ''}`
}

function encode(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29')
}
