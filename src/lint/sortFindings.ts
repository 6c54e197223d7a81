import { compareCodePoints } from '../text/compareCodePoints.ts'
import { WEIGHT } from './severities.ts'
import type { Finding } from './types.ts'

/** Findings by place, then rule, the graver first: an order that does not depend on which rule ran first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.place.start.offset - b.place.start.offset ||
      compareCodePoints(a.ruleId, b.ruleId) ||
      WEIGHT[b.severity] - WEIGHT[a.severity] ||
      a.place.end.offset - b.place.end.offset ||
      compareCodePoints(a.messageId, b.messageId) ||
      compareCodePoints(a.reason, b.reason)
  )
}
