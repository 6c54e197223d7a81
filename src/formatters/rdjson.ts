import { createPlaces } from '../article/outline/createPlaces.ts'
import type { Place } from '../article/types.ts'
import type { FileResult } from '../lint/types.ts'
import type { Severity } from '../rule.ts'
import { byteColumns } from './byteColumns.ts'
import { joinEdits } from './joinEdits.ts'
import { messages } from './messages.ts'
import { messageText } from './messageText.ts'
import { sortResults } from './sortResults.ts'
import { stringify } from './stringify.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }
const URL = 'https://github.com/evenhand/evenhand'

/**
 * Reviewdog's diagnostics. Columns count bytes of UTF-8, ends are exclusive; a suggestion is one replacement, so a fix of
 * several edits is joined to one. A related place is a line of the message: released versions of reviewdog know no other.
 *
 * @see https://github.com/reviewdog/reviewdog/tree/master/proto/rdf
 */
export function rdjson(results: readonly FileResult[]): string {
  const diagnostics = sortResults(results).flatMap(({ file, findings, language, source }) => {
    const column = byteColumns(source ?? '')
    const range = ({ start, end }: Place) => ({
      start: { line: start.line, column: column(start) },
      end: { line: end.line, column: column(end) }
    })
    const placeOf = createPlaces(source ?? '')
    return findings.map((finding) => {
      const { place, severity, ruleId, url, fix, suggestions = [] } = finding
      const edits = source === null ? [] : [...(fix ? [fix] : []), ...suggestions.map((one) => one.edits)]
      const joined = edits.map((one) => joinEdits(one, source ?? '')).filter((edit) => edit !== null)
      return {
        message: messageText(finding, messages[language]),
        location: { path: file, range: range(place) },
        severity: SEVERITIES[severity],
        code: { value: ruleId, url },
        ...(joined.length > 0 && {
          suggestions: joined.map(({ start, end, text }) => ({ range: range(placeOf(start, end)), text }))
        })
      }
    })
  })
  return `${stringify({ source: { name: 'evenhand', url: URL }, diagnostics })}\n`
}
