import type { Root, RootContent } from 'mdast'
import type { Language } from '../article/types.ts'
import { USE_CASES } from '../article/types.ts'
import { labels as allLabels, type Labels } from './labels.ts'
import { besideReport, type LineUrl } from './lineUrl.ts'
import { claims } from './markdown/claims.ts'
import { findings } from './markdown/findings.ts'
import { frontMatter } from './markdown/frontMatter.ts'
import { type LineNode, lineLink } from './markdown/lineLink.ts'
import { heading, list, paragraph, skipped } from './markdown/nodes.ts'
import { reading } from './markdown/reading.ts'
import { rowsOf } from './markdown/rowsOf.ts'
import { sources } from './markdown/sources.ts'
import { statementLists } from './markdown/statementLists.ts'
import { statementTable } from './markdown/statementTable.ts'
import { stringify } from './markdown/stringify.ts'
import { summary } from './markdown/summary.ts'
import type { Report, ReportArticle } from './types.ts'

/** Chinese first where no article says otherwise. */
const LANGUAGE_OF_NOTHING = 'zh'

/** Of more subjects the columns would be too narrow to read: they are listed one after the other. */
const MOST_COLUMNS = 4
export interface MarkdownOptions {
  /** Of headings and labels; by default that of each article. */
  readonly language?: Language | undefined
  /** Where lines can be looked at; by default in the file beside the report. */
  readonly lineUrl?: LineUrl | undefined
}

/**
 * The report as Markdown, each article in its own language unless one is given. The report of one article can be read
 * again and gives the same matrix: front matter declares subjects and dimensions, and what is not statements stands in
 * regions that are not read.
 */
export function markdown(report: Report, options: MarkdownOptions = {}): string {
  return stringify(reportTree(report, options))
}

/** The same as a tree. */
export function reportTree(report: Report, options: MarkdownOptions = {}): Root {
  const { articles, unreadable } = report
  const children: RootContent[] = articles.flatMap((article) =>
    articleNodes(article, allLabels[options.language ?? article.language], lineLink(article.file, options.lineUrl ?? besideReport))
  )
  const only = articles.length === 1 && articles[0]
  const { unreadable: title } = allLabels[options.language ?? articles[0]?.language ?? LANGUAGE_OF_NOTHING]
  return {
    type: 'root',
    children: [
      ...(only ? frontMatter(only) : []),
      ...children,
      ...(unreadable.length > 0
        ? skipped(heading(2, title), list(unreadable.map(({ file, reason }) => [paragraph(`${file} — ${reason}`)])))
        : [])
    ]
  }
}

/** Statements without a dimension stand before the first dimension, and their heading is not read: under one they would be of a dimension. */
function articleNodes(article: ReportArticle, labels: Labels, at: LineNode): RootContent[] {
  const general = article.statements.filter((statement) => statement.dimensionId === null)
  const advice = article.statements.filter((statement) => statement.dimensionId === USE_CASES)
  const ledger = [
    ...claims(article, labels, at),
    ...findings(article, labels, at),
    ...sources(article, labels, at),
    ...reading(article, labels)
  ]
  const sides = article.subjects.length >= 2 && article.subjects.length <= MOST_COLUMNS ? statementTable : statementLists
  return [
    heading(1, article.title ?? article.file),
    ...skipped(...summary(article, labels, at), ...(general.length > 0 ? [heading(2, labels.general)] : [])),
    ...sides(article, general, labels, at),
    ...(advice.length > 0 ? [heading(2, labels.useCases), ...sides(article, advice, labels, at)] : []),
    ...rowsOf(article).flatMap(({ name, others, ids }) => {
      const own = article.statements.filter(({ dimensionId }) => dimensionId !== null && ids.includes(dimensionId))
      const notes = [
        ...(others.length > 0 ? [`${labels.aka}${labels.colon}${others.join(labels.comma)}`] : []),
        ...(own.length === 0 ? [labels.nothingSaid] : [])
      ]
      return [
        heading(2, name),
        ...(notes.length > 0 ? skipped(...notes.map((note) => paragraph(note))) : []),
        ...sides(article, own, labels, at)
      ]
    }),
    ...(ledger.length > 0 ? skipped(...ledger) : [])
  ]
}
