import { cleanName } from '../../article/subjects/names.ts'
import type { Mention } from '../../article/types.ts'
import { placed } from '../placed.ts'
import type { ReportArticle } from '../types.ts'
import { covers } from './covers.ts'
import type { Role } from './types.ts'

/**
 * What a line is to the reading of the article: what it introduces, and which statements elsewhere its words decide.
 *
 * @param label the text of the heading or label it is, or null.
 */
export function rolesOf(article: ReportArticle, mentions: readonly Mention[], line: number, label: string | null): Role[] {
  const here = covers(line)
  const name = label === null ? null : cleanName(label)
  const roles: Role[] = []
  if (name !== null && article.title !== null && name === cleanName(article.title)) roles.push({ role: 'title' })
  for (const { id, name: subject, places, cue } of article.subjects) {
    const own = cue.place && here(cue.place) ? cue : null
    // A heading that holds a subject's name speaks for it, whether or not it is where the name was learnt.
    const mention = name === null ? undefined : mentions.find((one) => one.subject === id && here(placed(one.place)))
    if (own || mention || places.some(here)) roles.push({ role: 'subject', id, name: subject, cue: own })
  }
  const dimensions = article.dimensions.filter(here)
  roles.push(...dimensions.map(({ id, name, standard, cue }) => ({ role: 'dimension', id, name, standard, cue }) as const))
  const grouped = name === null ? [] : article.dimensions.filter(({ group }) => group === name)
  if (grouped.length > 0 && dimensions.length === 0) roles.push({ role: 'group', dimensions: grouped.map((dimension) => dimension.name) })
  const decided = article.statements.filter((statement) => statement.cue.place && here(statement.cue.place) && !here(statement))
  if (decided.length > 0)
    roles.push({
      role: 'decides',
      terms: [...new Set(decided.map(({ cue }) => cue.term))],
      statements: decided.map(({ id }) => id),
      lines: [...new Set(decided.map((statement) => statement.line))].sort((a, b) => a - b)
    })
  if (article.verdict && here(article.verdict)) roles.push({ role: 'verdict' })
  return roles
}
