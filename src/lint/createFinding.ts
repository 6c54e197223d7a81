import type { Article, Language, Place } from '../article/types.ts'
import type { MessageData, MessageDefinition, Problem, Rule, Severity } from '../rule.ts'
import { findingKeys } from './findingKeys.ts'
import { pageUrl } from './pageUrl.ts'
import { WEIGHT } from './severities.ts'
import type { Finding } from './types.ts'

/** A problem with its types erased: the pairing of message and data was checked in defineRule. */
export type AnyProblem = Omit<Problem<{ any: { zh: (data: MessageData) => string; en: (data: MessageData) => string } }>, 'message'> & {
  readonly message: string
}

/** Where a problem was found. */
export interface Setting {
  readonly article: Article
  /** Where findings about the whole file go. */
  readonly firstLine: Place
  /** Language of the findings. */
  readonly language: Language
}

/** Words a problem that a rule has yielded, in the language of the findings. */
export function createFinding(rule: Rule, severity: Severity, problem: AnyProblem, { article, firstLine, language }: Setting): Finding {
  const definition = rule.messages[problem.message] as MessageDefinition<MessageData> | undefined
  if (!definition) throw new Error(`no message \`${problem.message}\``)
  const about = definition.about ?? null
  const { message: messageId, data, place } = problem
  const ceiling = definition.severity ?? severity
  return {
    ruleId: rule.id,
    messageId,
    severity: WEIGHT[ceiling] < WEIGHT[severity] ? ceiling : severity,
    reason: definition[language](data),
    note: definition.note?.[language](data) ?? null,
    place: place ?? firstLine,
    related: (problem.related ?? []).map(({ message, data, place }) => ({ reason: message[language](data), place })),
    data,
    scope: about !== null || place === null ? 'article' : 'text',
    keys: findingKeys({ ruleId: rule.id, messageId, data, about, place }, article),
    url: rule.url ?? pageUrl(rule.id),
    ...(problem.fix && { fix: problem.fix }),
    ...(problem.suggest && { suggestions: problem.suggest.map(({ title, edits }) => ({ title: title[language](data), edits })) })
  }
}
