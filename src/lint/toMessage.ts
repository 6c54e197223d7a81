import { VFileMessage } from 'vfile-message'
import type { Finding } from './types.ts'

/**
 * A finding as unified's tools know it.
 *
 * @param source the text the finding points into; gives `actual`, and so lets an editor offer a replacement.
 */
export function toMessage(finding: Finding, source: string): VFileMessage {
  const { place, ruleId, severity } = finding
  const message = new VFileMessage(finding.reason, { place, ruleId, source: 'evenhand' })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  message.url = finding.url
  if (finding.note !== null) message.note = [finding.note, ...finding.related.map(whereElse)].join('\n')
  else if (finding.related.length > 0) message.note = finding.related.map(whereElse).join('\n')
  const actual = source.slice(place.start.offset, place.end.offset)
  // Editors replace the place by a value of `expected`, so only edits of exactly that place may go there.
  const expected = [finding.fix, ...(finding.suggestions ?? []).map((suggestion) => suggestion.edits)].flatMap((edits) => {
    const [edit, another] = edits ?? []
    return edit && !another && edit.start === place.start.offset && edit.end === place.end.offset ? [edit.text] : []
  })
  if (expected.length > 0) {
    message.actual = actual
    message.expected = expected
  }
  return message
}

function whereElse({ reason, place }: Finding['related'][number]): string {
  return `${place.start.line}:${place.start.column} ${reason}`
}
