import { rules } from '../../rules/index.ts'
import type { Severity } from '../../src/rule.ts'

/** The severity a rule is shown at work with: its own; `warning` for one that is off by default. */
export function shownSeverity(id: string): Severity {
  const { severity } = rules.find((rule) => rule.id === id)!
  return severity === 'off' ? 'warning' : severity
}
