import type { RuleOptions, RuleSetting, RuleSeverity } from '../lint/types.ts'
import type { Rule } from '../rule.ts'
import type { RulePluginSetting } from './types.ts'

/** What the severities of remark-lint mean here. */
const SEVERITIES: Readonly<Record<string, RuleSeverity>> = {
  '0': 'off',
  false: 'off',
  off: 'off',
  '1': 'warning',
  warn: 'warning',
  warning: 'warning',
  '2': 'error',
  error: 'error',
  info: 'info'
}

/**
 * What a user has set for one rule, in the conventions of remark-lint, as the linter takes it. `true`, `on` and options alone
 * leave the rule its own severity, or `warning` where that is off: it was asked for.
 *
 * @throws RangeError for what is none of them; options are checked with the rule.
 */
export function ruleSetting(rule: Rule, given: RulePluginSetting): RuleSetting {
  const own = rule.severity === 'off' ? 'warning' : rule.severity
  if (given === null || given === undefined) return own
  if (Array.isArray(given)) {
    const [severity, options] = given as readonly [unknown, RuleOptions?]
    return options === undefined ? severityOf(rule, severity, own) : [severityOf(rule, severity, own), options]
  }
  return typeof given === 'object' ? [own, given as RuleOptions] : severityOf(rule, given, own)
}

function severityOf(rule: Rule, given: unknown, own: RuleSeverity): RuleSeverity {
  if (given === true || given === 'on') return own
  const severity = Object.hasOwn(SEVERITIES, String(given)) ? SEVERITIES[String(given)] : undefined
  if (severity) return severity
  const shown = JSON.stringify(given)
  const text = {
    zh: `evenhand/rules/${rule.id}：级别 ${shown} 不对，应为 0、1、2、"off"、"info"、"warn"、"error"、"on"、true 或 false`,
    en: `evenhand/rules/${rule.id}: unexpected severity ${shown}, expected 0, 1, 2, "off", "info", "warn", "error", "on", true or false`
  }
  throw new RangeError(`${text.en}\n${text.zh}`)
}
