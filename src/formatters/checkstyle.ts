import type { FileResult } from '../lint/types.ts'
import { sortResults } from './sortResults.ts'
import { xmlAttribute } from './xmlAttribute.ts'
import { xmlText } from './xmlText.ts'

/**
 * Checkstyle's XML report, which many tools read. Files without findings are in it, as Checkstyle has it.
 *
 * @see https://checkstyle.org/result_reports.html
 */
export function checkstyle(results: readonly FileResult[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<checkstyle version="10.0">']
  for (const { file, findings, faults = [] } of sortResults(results)) {
    lines.push(`  <file name="${xmlAttribute(file)}">`)
    for (const { place, severity, reason, ruleId } of findings) {
      const { line, column } = place.start
      lines.push(
        `    <error line="${line}" column="${column}" severity="${severity}" message="${xmlAttribute(reason)}" source="evenhand.${xmlAttribute(ruleId)}"/>`
      )
    }
    for (const { ruleId, message } of faults)
      lines.push(`    <exception>${xmlText(ruleId === null ? message : `${ruleId}: ${message}`)}</exception>`)
    lines.push('  </file>')
  }
  return `${[...lines, '</checkstyle>'].join('\n')}\n`
}
