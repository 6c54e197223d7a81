import type { OptionDefinition, OptionValue, Rule } from '../rule.ts'
import { nearest } from '../text/nearest.ts'
import { severities } from './severities.ts'
import type { RuleOptions, RuleSetting, RuleSeverity } from './types.ts'

/** A rule with the severity and all the options it runs with. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: RuleSeverity
  readonly options: RuleOptions
}

/**
 * Joins every rule with its setting, or with its defaults.
 *
 * @throws RangeError that names every wrong setting, what was given and what is allowed.
 */
export function resolveRules(rules: readonly Rule[], settings: Readonly<Record<string, RuleSetting>> = {}): ActiveRule[] {
  const ids = rules.map((rule) => rule.id)
  const problems = Object.keys(settings)
    .filter((id) => !ids.includes(id))
    .map((id) => {
      const near = nearest(id, ids)
      return `Unknown rule \`${id}\`, ${near ? `did you mean \`${near}\`?` : `expected one of ${ids.map((one) => `\`${one}\``).join(', ')}`}`
    })
  const active = rules.map((rule) => {
    const setting = settings[rule.id]
    const [severity = rule.severity, given = {}] = typeof setting === 'string' ? [setting] : (setting ?? [])
    if (!severities.includes(severity)) {
      problems.push(
        `Unexpected severity \`${severity}\` of rule \`${rule.id}\`, expected ${severities.map((one) => `\`${one}\``).join(', ')}`
      )
    }
    return { rule, severity, options: resolveOptions(rule, given, problems) }
  })
  if (problems.length > 0) throw new RangeError(problems.join('\n'))
  return active
}

function resolveOptions(rule: Rule, given: RuleOptions, problems: string[]): RuleOptions {
  const definitions = rule.options as Readonly<Record<string, OptionDefinition>>
  for (const [name, value] of Object.entries(given)) {
    const definition = definitions[name]
    const problem = definition ? wrong(definition, value) : `expected one of ${Object.keys(definitions).join(', ') || 'none'}`
    if (problem) problems.push(`Unexpected option \`${name}\` of rule \`${rule.id}\`, ${problem}`)
  }
  return Object.fromEntries(Object.entries(definitions).map(([name, definition]) => [name, given[name] ?? definition.default]))
}

function wrong(definition: OptionDefinition, value: OptionValue): string | null {
  const wanted = Array.isArray(definition.default) ? 'list of strings' : typeof definition.default
  if (Array.isArray(definition.default)) {
    if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) return `expected a ${wanted}`
  } else if (typeof value !== typeof definition.default) return `expected a ${wanted}`
  const { minimum = -Infinity, maximum = Infinity, choices } = definition
  if (typeof value === 'number' && !(value >= minimum && value <= maximum)) return `expected a number from ${minimum} to ${maximum}`
  const words = typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  return choices && words.some((word) => !choices.includes(word)) ? `expected ${choices.map((one) => `\`${one}\``).join(', ')}` : null
}
