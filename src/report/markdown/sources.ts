import type { RootContent } from 'mdast'
import type { Labels } from '../labels.ts'
import type { ReportArticle } from '../types.ts'
import { targetNode } from './claims.ts'
import type { LineNode } from './lineLink.ts'
import { heading, list, paragraph } from './nodes.ts'

/** Where the article can be looked up: links, footnotes, numbered references, and references that point nowhere. */
export function sources(article: ReportArticle, labels: Labels, at: LineNode): RootContent[] {
  const dangling = article.references.filter((reference) => !reference.resolved)
  if (article.sources.length + dangling.length === 0) return []
  return [
    heading(2, labels.sources),
    list([
      ...article.sources.map(
        ({ kind, target, text, line }) =>
          [
            kind === 'link'
              ? paragraph(text && text !== target ? `${text}${labels.colon}` : '', targetNode(target), ' ', at({ line }))
              : paragraph(`${labels.footnote(target)}${labels.colon}${text} `, at({ line }))
          ] as const
      ),
      ...dangling.map(({ label, line }) => [paragraph(`${labels.undefinedReference(label)} `, at({ line }))] as const)
    ])
  ]
}
