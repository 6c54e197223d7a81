import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { Finding } from '../../lint/types.ts'
import { rangeOf } from '../rangeOf.ts'
import type { Checked } from '../types.ts'

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
} as const

/** A finding as editors show it. What the editor's protocol has no room for (the note) is said on pointing at the line. */
export function diagnosticOf({ ruleId, severity, reason, url, place, related, ...finding }: Finding, { document }: Checked): Diagnostic {
  const { uri } = document
  return {
    range: rangeOf(document, place.start.offset, place.end.offset),
    severity: SEVERITY[severity],
    code: ruleId,
    codeDescription: { href: url },
    source: 'evenhand',
    message: reason,
    ...(related.length > 0 && {
      relatedInformation: related.map((other) => ({
        location: { uri, range: rangeOf(document, other.place.start.offset, other.place.end.offset) },
        message: other.reason
      }))
    }),
    ...(canGo({ place, ...finding }) && { tags: [DiagnosticTag.Unnecessary] })
  }
}

/** Whether the finding offers to take out all of the text it is about, and to bring nothing instead: editors show such text faded. */
function canGo({ place, fix, suggestions = [] }: Pick<Finding, 'place' | 'fix' | 'suggestions'>): boolean {
  return [fix ?? [], ...suggestions.map(({ edits }) => edits)].some(
    (edits) =>
      edits.every(({ text }) => text === '') &&
      edits.some(({ start, end }) => start < end && start <= place.start.offset && place.end.offset <= end)
  )
}
