import type { Root, RootContent } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly/serializeOnly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import stringWidth from 'string-width'
import { unified } from 'unified'
import type { Language } from '../article/types.ts'
import { USE_CASES } from '../article/types.ts'
import { labels as allLabels, type Labels } from './labels.ts'
import { claims } from './markdown/claims.ts'
import { findings } from './markdown/findings.ts'
import { frontMatter } from './markdown/frontMatter.ts'
import { heading, list, paragraph, skipped } from './markdown/nodes.ts'
import { reading } from './markdown/reading.ts'
import { sources } from './markdown/sources.ts'
import { statementLists } from './markdown/statementLists.ts'
import { summary } from './markdown/summary.ts'
import type { Report, ReportArticle } from './types.ts'

/** Chinese first where no article says otherwise. */
const LANGUAGE_OF_NOTHING = 'zh'

const processor = unified()
  .use(remarkStringify, { bullet: '-', rule: '-' })
  .use(remarkGfm, { stringLength: stringWidth })
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkCjkFriendly)
  .freeze()

/**
 * The report as Markdown, each article in its own language unless one is given. The report of one article can be read
 * again and gives the same matrix: front matter declares subjects and dimensions, and what is not statements stands in
 * regions that are not read.
 */
export function markdown(report: Report, options: { readonly language?: Language | undefined } = {}): string {
  const { articles, unreadable } = report
  const children: RootContent[] = articles.flatMap((article) => articleNodes(article, allLabels[options.language ?? article.language]))
  const only = articles.length === 1 && articles[0]
  const { unreadable: title } = allLabels[options.language ?? articles[0]?.language ?? LANGUAGE_OF_NOTHING]
  const root: Root = {
    type: 'root',
    children: [
      ...(only ? frontMatter(only) : []),
      ...children,
      ...(unreadable.length > 0
        ? skipped(heading(2, title), list(unreadable.map(({ file, reason }) => [paragraph(`${file} — ${reason}`)])))
        : [])
    ]
  }
  return processor.stringify(root)
}

/** Statements without a dimension stand before the first dimension, and their heading is not read: under one they would be of a dimension. */
function articleNodes(article: ReportArticle, labels: Labels): RootContent[] {
  const general = article.statements.filter((statement) => statement.dimensionId === null)
  const advice = article.statements.filter((statement) => statement.dimensionId === USE_CASES)
  const ledger = [...claims(article, labels), ...findings(article, labels), ...sources(article, labels), ...reading(article, labels)]
  return [
    heading(1, article.title ?? article.file),
    ...skipped(...summary(article, labels), ...(general.length > 0 ? [heading(2, labels.general)] : [])),
    ...statementLists(article, general, labels),
    ...(advice.length > 0 ? [heading(2, labels.useCases), ...statementLists(article, advice, labels)] : []),
    ...article.dimensions.flatMap(({ id, name }) => [
      heading(2, name),
      ...statementLists(
        article,
        article.statements.filter((statement) => statement.dimensionId === id),
        labels
      )
    ]),
    ...(ledger.length > 0 ? skipped(...ledger) : [])
  ]
}
