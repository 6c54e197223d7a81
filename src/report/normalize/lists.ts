import type { PhrasingContent, RootContent } from 'mdast'
import type { Article, Statement } from '../../article/types.ts'
import { paragraph, strong } from '../markdown/nodes.ts'
import type { FormLabels } from './labels.ts'
import { polarities } from './polarities.ts'

/** `**REST** pros:` and a bullet list each, by subject and polarity. */
export function lists(
  { subjects }: Article,
  statements: readonly Statement[],
  labels: FormLabels,
  phrasing: (statement: Statement) => PhrasingContent[]
): RootContent[] {
  return subjects.flatMap(({ id, name }) =>
    polarities.flatMap((polarity): RootContent[] => {
      const own = statements.filter((statement) => statement.subject === id && statement.polarity === polarity)
      if (own.length === 0) return []
      return [
        paragraph(strong(name), ` ${labels.polarity[polarity]}${labels.colon}`),
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: own.map((statement) => ({
            type: 'listItem',
            spread: false,
            children: [{ type: 'paragraph', children: phrasing(statement) }]
          }))
        }
      ]
    })
  )
}
