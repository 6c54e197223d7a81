import type { Article, Claim, Place, Statement } from '../article/types.ts'
import type { MessageData } from '../rule.ts'
import { bareWords } from '../text/bareWords.ts'
import { smallestAround } from './smallestAround.ts'

/** What a finding is known again by. */
export interface Meaning {
  readonly ruleId: string
  readonly messageId: string
  readonly data: MessageData
  /** The facts that name what the finding is about, as its message declares them; null for a finding about a text. */
  readonly about: readonly string[] | null
  readonly place: Place | null
}

/**
 * Keys by which a finding is known again in another version of its article: made of rule, message, subject, dimension and
 * words, never of lines or counts, and the same in other case, width, script (简/繁), white space and quotation marks.
 *
 * A finding about a *text* has one key, of the words that its data quote, and of the subject and the dimension of the
 * claim or statement they stand in. A finding about the *article* has one for each member of the lists among its facts:
 * `missing-dimension` one a dimension, so that of five known gaps four are known as well. A finding is known when all its
 * keys are; keys are not unique, so they must be counted (`splitKnown`). The name of the file is no part of a key.
 */
export function findingKeys({ ruleId, messageId, data, about, place }: Meaning, article: Article): readonly string[] {
  const names = about ?? Object.keys(data)
  const context = about === null && place !== null ? spokenOf(place, article) : []
  const words = names.flatMap((name) => (typeof data[name] === 'string' ? [data[name]] : []))
  const lists = names.flatMap((name) => {
    const value = data[name]
    return typeof value === 'object' ? value.map((item) => [`${name}:${item}`]) : []
  })
  const key = (more: readonly string[]) => [`${ruleId}/${messageId}`, ...[...context, ...words, ...more].map(bareWords)].join('|')
  return lists.length > 0 ? lists.map(key) : [key([])]
}

/** The names of the subject and the dimension of the smallest claim, else statement, around a place; empty where there is none. */
function spokenOf(place: Place, { claims, statements, subjects, dimensions }: Article): string[] {
  const around: Claim | Statement | null = smallestAround(claims, place) ?? smallestAround(statements, place)
  if (!around) return []
  const named = (id: string | null, list: readonly { readonly id: string; readonly name: string }[]) =>
    list.find((one) => one.id === id)?.name ?? ''
  return [named(around.subject, subjects), named(around.dimension, dimensions)]
}
