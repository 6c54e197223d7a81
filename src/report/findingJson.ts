import type { Finding } from '../lint/types.ts'
import { placed } from './placed.ts'
import type { FindingJson } from './types.ts'

/** A finding as the report and lint's JSON output write it. */
export function findingJson(finding: Finding): FindingJson {
  const { ruleId, messageId, severity, reason, note, place, related, url, fix, suggestions } = finding
  return {
    ruleId,
    messageId,
    severity,
    reason,
    note,
    ...placed(place),
    related: related.map((one) => ({ reason: one.reason, line: one.place.start.line, column: one.place.start.column })),
    url,
    ...(fix && { fix }),
    ...(suggestions && { suggestions })
  }
}
