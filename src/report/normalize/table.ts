import type { PhrasingContent, RootContent, TableRow } from 'mdast'
import type { Article, Statement } from '../../article/types.ts'
import { strong } from '../markdown/nodes.ts'
import type { FormLabels } from './labels.ts'
import { polarities } from './polarities.ts'

/**
 * One column for each subject and one row for each pair of statements of one side:
 *
 *     |          | REST      | GraphQL     |
 *     | **pros** | it caches | one request |
 *     |          | it is old |             |
 *     | **cons** |           | no caching  |
 */
export function table(
  { subjects }: Article,
  statements: readonly Statement[],
  labels: FormLabels,
  phrasing: (statement: Statement) => PhrasingContent[]
): RootContent[] {
  if (statements.length === 0) return []
  const row = (cells: readonly PhrasingContent[][]): TableRow => ({
    type: 'tableRow',
    children: cells.map((children) => ({ type: 'tableCell', children }))
  })
  const text = (value: string): PhrasingContent[] => [{ type: 'text', value }]
  return [
    {
      type: 'table',
      children: [
        row([[], ...subjects.map(({ name }) => text(name))]),
        ...polarities.flatMap((polarity) => {
          const columns = subjects.map(({ id }) => statements.filter((one) => one.subject === id && one.polarity === polarity))
          const height = Math.max(...columns.map((column) => column.length))
          return Array.from({ length: height }, (_, index) =>
            row([
              index === 0 ? [strong(labels.polarity[polarity])] : [],
              ...columns.map((column) => (column[index] ? phrasing(column[index]) : []))
            ])
          )
        })
      ]
    }
  ]
}
