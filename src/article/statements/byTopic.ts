import { patternsOf } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { nameKey } from '../subjects/names.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import type { Dimensions } from './createDimensions.ts'
import type { StatementDraft } from './readStatements.ts'
import type { DimensionDraft } from './scope.ts'

interface Topic {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly standard: string
}

/**
 * Statements under no label whose own words name a standard aspect (`学习曲线陡峭`, “the price is low”) go under it, when
 * the article says something of two subjects at least under that aspect: one remark alone compares nothing.
 */
export function byTopic(statements: readonly StatementDraft[], dimensions: Dimensions): StatementDraft[] {
  const topics = statements.map((statement) => (statement.dimension ? null : topicOf(statement)))
  const subjectsOf = new Map<string, Set<string>>()
  const note = (standard: string | null, subject: string) => {
    if (standard === null) return
    const known = subjectsOf.get(standard) ?? new Set<string>()
    known.add(subject)
    subjectsOf.set(standard, known)
  }
  for (const [i, statement] of statements.entries()) note(topics[i]?.standard ?? statement.dimension?.standard ?? null, statement.subject)
  return statements.map((statement, i) => {
    const topic = topics[i]
    if (!topic || (subjectsOf.get(topic.standard)?.size ?? 0) < 2) return statement
    return { ...statement, dimension: dimensionFor(topic, statement, dimensions) }
  })
}

/** The article's own dimension for the aspect, else one named as the statement names it. */
function dimensionFor(topic: Topic, statement: StatementDraft, dimensions: Dimensions): DimensionDraft | null {
  const known =
    dimensions.list.find((draft) => nameKey(draft.name) === nameKey(topic.name)) ??
    dimensions.list.find((draft) => draft.standard === topic.standard && (draft.used || draft.keep))
  return (
    known ??
    dimensions.add(topic.name, statement.block, 'topic', { start: statement.start + topic.start, end: statement.start + topic.end })
  )
}

function topicOf(statement: StatementDraft): Topic | null {
  const text = statement.block.text.slice(statement.start, statement.end)
  const folded = fold(text)
  for (const pattern of patternsOf('aspects', 'topic')) {
    for (const match of folded.matchAll(new RegExp(pattern, 'g'))) {
      const name = match[1]?.trim()
      if (!name) continue
      const start = match.index + match[0].indexOf(name)
      for (const candidate of ends(name)) {
        const standard = standardOf(candidate)
        const from = start + name.length - candidate.length
        if (standard && standard !== 'use-cases')
          return { name: text.slice(from, from + candidate.length), start: from, end: from + candidate.length, standard }
      }
    }
  }
  return null
}

/** A name and, in Chinese, its shorter ends: where the noun begins nobody has marked. */
function ends(name: string): string[] {
  if (!/\p{Script=Han}/u.test(name)) return [name]
  return Array.from({ length: Math.max(1, name.length - 1) }, (_, i) => name.slice(i)).filter((end) => end.length >= 2)
}
