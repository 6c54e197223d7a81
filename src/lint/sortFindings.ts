import type { Severity } from '../rule.ts'
import type { Finding } from './types.ts'

const WEIGHT: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** Findings by place, then rule, the graver first: an order that does not depend on which rule ran first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.place.start.offset - b.place.start.offset ||
      byText(a.ruleId, b.ruleId) ||
      WEIGHT[b.severity] - WEIGHT[a.severity] ||
      a.place.end.offset - b.place.end.offset ||
      byText(a.messageId, b.messageId) ||
      byText(a.reason, b.reason)
  )
}

/** By code unit, so that the locale of the machine has no say. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
