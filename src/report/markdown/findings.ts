import type { RootContent } from 'mdast'
import type { Labels } from '../labels.ts'
import type { ReportArticle } from '../types.ts'
import type { LineNode } from './lineLink.ts'
import { heading, inlineCode, list, paragraph, strong } from './nodes.ts'
import { withCode } from './withCode.ts'

/** What the rules found, in their order, with the why and the other places. */
export function findings(article: ReportArticle, labels: Labels, at: LineNode): RootContent[] {
  if (article.findings.length === 0) return []
  return [
    heading(2, labels.findings),
    list(
      article.findings.map(({ severity, reason, line, ruleId, note, related }) => {
        const first = paragraph(strong(labels.severity[severity]), ' ', ...withCode(reason), ' ', at({ line }), ' — ', inlineCode(ruleId))
        const below = [
          ...(note === null ? [] : [[paragraph(...withCode(note))] as const]),
          ...related.map((one) => [paragraph(...withCode(one.reason), ' ', at({ line: one.line }))] as const)
        ]
        return below.length === 0 ? [first] : [first, list(below)]
      })
    )
  ]
}
