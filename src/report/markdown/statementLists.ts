import type { RootContent } from 'mdast'
import type { Labels } from '../labels.ts'
import type { ReportArticle, ReportStatement } from '../types.ts'
import type { LineNode } from './lineLink.ts'
import { list, paragraph, strong } from './nodes.ts'

/**
 * Draws the statements as `**REST** pros:` and a bullet list each, by subject and polarity: the form that every
 * reader of pros and cons knows, this tool's own included.
 */
export function statementLists(
  article: ReportArticle,
  statements: readonly ReportStatement[],
  labels: Labels,
  at: LineNode
): RootContent[] {
  return article.subjects.flatMap(({ id, name }) =>
    (['pro', 'con', 'neutral'] as const).flatMap((polarity) => {
      const own = statements.filter((statement) => statement.subjectId === id && statement.polarity === polarity)
      if (own.length === 0) return []
      return [
        paragraph(strong(name), ` ${labels.polarity[polarity]}${labels.colon.trimEnd()}`),
        list(own.map((statement) => [paragraph(`${statement.text} `, at(statement))]))
      ]
    })
  )
}
