import type { LineLayout } from '../../article/layoutOf.ts'
import type { Article } from '../../article/types.ts'
import { createReportArticle } from '../createReportArticle.ts'
import type { ReportArticle, ReportInput } from '../types.ts'
import { covers } from './covers.ts'
import { rolesOf } from './rolesOf.ts'
import type { LineReport, Reason } from './types.ts'

/**
 * What was read of one line, and why no more.
 *
 * @param layout of this line.
 */
export function createLineReport(input: ReportInput, line: number, layout: LineLayout): LineReport {
  const article = createReportArticle(input)
  const here = covers(line)
  const heading = layout.kind === 'heading' ? layout.text : null
  const { mentions } = input.article
  const roles = rolesOf(article, mentions, line, heading)
  const statements = article.statements.filter(here)
  const claims = article.claims.filter(here)
  const introduced = new Set(roles.flatMap((role) => (role.role === 'dimension' ? [role.id] : [])))
  const { dimensions, cells: all } = article.matrix
  const cells = all.flatMap((row, index) => {
    const opened = dimensions[index]?.some((id) => introduced.has(id))
    return row.filter(({ pros, cons, neutral }) => opened || statements.some(({ id }) => [...pros, ...cons, ...neutral].includes(id)))
  })
  return {
    file: article.file,
    line,
    text: layout.text,
    kind: article.kind,
    language: article.language,
    block: layout.kind,
    under: layout.under.map(({ text, place: { start } }) => ({
      text,
      line: start.line,
      column: start.column,
      roles: rolesOf(article, mentions, start.line, text)
    })),
    roles,
    mentions: mentionsOn(input.article, line),
    statements,
    claims,
    sources: article.sources.filter(here),
    references: article.references.filter(here),
    cells,
    findings: article.findings.filter(here),
    named: article.findings.filter((finding) => !here(finding) && finding.related.some((place) => place.line === line)),
    reason: roles.length + statements.length + claims.length > 0 ? null : reasonOf(article, line, layout)
  }
}

function mentionsOn({ mentions, subjects }: Article, line: number): LineReport['mentions'] {
  return mentions
    .filter(({ place }) => place.start.line === line)
    .map(({ subject, form, place }) => ({
      subject: subjects.find(({ id }) => id === subject)?.name ?? subject,
      subjectId: subject,
      form,
      column: place.start.column
    }))
}

function reasonOf(article: ReportArticle, line: number, { kind, quoted, text }: LineLayout): Reason {
  const here = covers(line)
  const said = (code: string) => article.diagnostics.some((one) => one.code === code && one.place && here(one.place))
  if (said('skipped-region')) return 'skipped-region'
  if (said('boilerplate') || article.recovery.leftOut.some(here)) return 'boilerplate'
  if (kind === 'blank' || kind === 'front-matter' || kind === 'code' || kind === 'markup') return kind
  if (quoted) return 'quotation'
  if (kind === 'heading') return article.kind === 'comparison' ? 'heading' : article.kind
  if (/[?？]\W*$/u.test(text)) return 'question'
  return article.kind === 'comparison' ? 'no-cue' : article.kind
}
