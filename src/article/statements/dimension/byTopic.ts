import { nameKey } from '../../subjects/names.ts'
import type { DimensionDraft, Dimensions, StatementDraft } from '../types.ts'
import { type Topic, topicOf } from './topicOf.ts'

/**
 * Statements under no label whose own words name a standard aspect (`学习曲线陡峭`, “the price is low”) go under it, when
 * the article says something of two subjects at least under that aspect: one remark alone compares nothing.
 */
export function byTopic(statements: readonly StatementDraft[], dimensions: Dimensions): StatementDraft[] {
  const topics = statements.map((statement) => {
    const text = statement.block.text.slice(statement.start, statement.end)
    // a whole list in one cell speaks of more than one aspect
    return statement.dimension || statement.settled || text.includes('\u2028') ? null : topicOf(text)
  })
  const subjectsOf = new Map<string, Set<string>>()
  for (const [i, statement] of statements.entries()) {
    const standard = topics[i]?.standard ?? statement.dimension?.standard
    if (standard) subjectsOf.set(standard, (subjectsOf.get(standard) ?? new Set()).add(statement.subject))
  }
  return statements.map((statement, i) => {
    const topic = topics[i]
    if (!topic || (subjectsOf.get(topic.standard)?.size ?? 0) < 2) return statement
    return { ...statement, dimension: dimensionFor(topic, statement, dimensions) }
  })
}

/** The article's own dimension for the aspect, else one named as the statement names it. */
function dimensionFor(topic: Topic, statement: StatementDraft, dimensions: Dimensions): DimensionDraft | null {
  return (
    dimensions.list.find((draft) => nameKey(draft.name) === nameKey(topic.name)) ??
    dimensions.list.find((draft) => draft.standard === topic.standard && (draft.used || draft.keep)) ??
    dimensions.add(topic.name, statement.block, 'topic', { start: statement.start + topic.start, end: statement.start + topic.end })
  )
}
