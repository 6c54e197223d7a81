import type { RootContent } from 'mdast'
import type { Labels } from '../labels.ts'
import type { ReportArticle, ReportStatement } from '../types.ts'
import type { LineNode } from './lineLink.ts'
import { strong, table } from './nodes.ts'

/**
 * Draws statements of one dimension side by side: a column for each subject, rows of pros, cons and the rest, one
 * statement a cell. A subject of which nothing is said has an empty column, so that the gap is seen.
 */
export function statementTable(
  { subjects }: ReportArticle,
  statements: readonly ReportStatement[],
  labels: Labels,
  at: LineNode
): RootContent[] {
  if (statements.length === 0) return []
  const rows = (['pro', 'con', 'neutral'] as const).flatMap((polarity) => {
    const columns = subjects.map(({ id }) => statements.filter((one) => one.subjectId === id && one.polarity === polarity))
    const height = Math.max(...columns.map((column) => column.length))
    return Array.from({ length: height }, (_, row) => [
      row === 0 ? strong(labels.polarity[polarity]) : '',
      ...columns.map((column) => {
        const statement = column[row]
        return statement ? [`${statement.text} `, at(statement)] : ''
      })
    ])
  })
  return [table(null, [['', ...subjects.map(({ name }) => name)], ...rows])]
}
