import { rules } from '../../rules/index.ts'
import type { RuleOptions, RuleSetting } from '../../src/lint/types.ts'
import { shownSeverity } from './shownSeverity.ts'

/** Settings under which one rule speaks alone. A rule that judges the others' work needs them at work; their findings must be left out. */
export function settingsAlone(id: string, options: RuleOptions): Record<string, RuleSetting> {
  const others = rules.find((rule) => rule.id === id)?.last ? [] : rules.map((rule) => [rule.id, 'off' as const])
  return { ...Object.fromEntries(others), [id]: [shownSeverity(id), options] }
}
