import type { Diagnostic } from '../../article/types.ts'
import { nearest } from '../../text/nearest.ts'
import { commands as known } from './commands.ts'
import type { Control } from './types.ts'

/** What comments say that nobody can obey: a command or a rule that does not exist. */
export function brokenDirectives(control: Control, ruleIds: readonly string[]): Diagnostic[] {
  const rules = control.comments.flatMap(({ rules, place }) =>
    rules.filter((rule) => !ruleIds.includes(rule)).map((rule) => ({ what: 'rule', name: rule, near: nearest(rule, ruleIds) ?? '', place }))
  )
  const commands = control.unknown.map(({ command, place }) => ({
    what: 'command',
    name: command,
    near: nearest(command, [...known, 'skip', 'end']) ?? '',
    place
  }))
  return [...rules, ...commands].map(({ place, ...data }) => ({ code: 'broken-directive', data, place }))
}
