import type { RuleSeverity } from '../lint/types.ts'
import type { Rule } from '../rule.ts'
import type { Config } from './types.ts'

/** What a preset makes of a rule's own severity. */
const PRESETS: Readonly<Record<string, (own: RuleSeverity) => RuleSeverity>> = {
  recommended: (own) => own,
  // What is off is off because it is right less often: it is asked for here, but does not fail a build by itself.
  strict: (own) => (own === 'warning' ? 'error' : own === 'off' ? 'warning' : own)
}

/** The names that `extends` knows without a file: `evenhand/strict`, or short `strict`. */
export const presetNames: readonly string[] = Object.keys(PRESETS).map((name) => `evenhand/${name}`)

/** The preset of that name, long or short, and its full name; null where there is none. */
export function presetOf(written: string, rules: readonly Rule[]): { readonly name: string; readonly config: Config } | null {
  const short = written.replace(/^evenhand\//, '')
  if (!Object.hasOwn(PRESETS, short)) return null
  const severityOf = PRESETS[short]!
  return { name: `evenhand/${short}`, config: { rules: Object.fromEntries(rules.map((rule) => [rule.id, severityOf(rule.severity)])) } }
}
