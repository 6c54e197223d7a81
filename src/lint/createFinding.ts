import type { Language, Place } from '../article/types.ts'
import type { MessageData, MessageDefinition, Problem, Rule, Severity } from '../rule.ts'
import { WEIGHT } from './severities.ts'
import type { Finding } from './types.ts'

const PAGES = 'https://github.com/evenhand/evenhand/blob/main/rules'

/** A problem with its types erased: the pairing of message and data was checked in defineRule. */
export type AnyProblem = Omit<Problem<{ any: { zh: (data: MessageData) => string; en: (data: MessageData) => string } }>, 'message'> & {
  readonly message: string
}

/** Words a problem that a rule has yielded, in the language of the findings. */
export function createFinding(rule: Rule, severity: Severity, problem: AnyProblem, language: Language, firstLine: Place): Finding {
  const definition = rule.messages[problem.message] as MessageDefinition<MessageData> | undefined
  if (!definition) throw new Error(`no message \`${problem.message}\``)
  const ceiling = definition.severity ?? severity
  return {
    ruleId: rule.id,
    messageId: problem.message,
    severity: WEIGHT[ceiling] < WEIGHT[severity] ? ceiling : severity,
    reason: definition[language](problem.data),
    note: definition.note?.[language](problem.data) ?? null,
    place: problem.place ?? firstLine,
    related: (problem.related ?? []).map(({ message, data, place }) => ({ reason: message[language](data), place })),
    data: problem.data,
    url: `${PAGES}/${rule.id}/README.md`,
    ...(problem.fix && { fix: problem.fix }),
    ...(problem.suggest && { suggestions: problem.suggest.map(({ title, edits }) => ({ title: title[language](problem.data), edits })) })
  }
}
