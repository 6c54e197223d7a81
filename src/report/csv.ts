import { stringify } from 'csv-stringify/sync'
import { folded } from './folded.ts'
import type { Report, ReportArticle, ReportClaim } from './types.ts'

/** Between the entries of a cell that holds a list. */
const SEPARATOR = ' | '

type Row = Readonly<Record<(typeof columns)[number], string | number>>

/** In this order; new columns are added at the end. */
const columns = [
  'file',
  'id',
  'key',
  'line',
  'column',
  'endLine',
  'endColumn',
  'kinds',
  'strength',
  'supported',
  'subject',
  'dimension',
  'text',
  'evidence',
  'reach',
  'targets',
  'evidenceLines',
  'cue'
] as const

/**
 * The ledger as a table: a header, then one row for each claim of every article, in the order of the report. RFC 4180,
 * lines ended by CRLF. A cell that a spreadsheet would take for a formula begins with `'`, as OWASP advises against CSV
 * injection. `bom` puts the mark in front by which spreadsheets know UTF-8.
 */
export function csv(report: Report, options: { readonly bom?: boolean } = {}): string {
  const rows = report.articles.flatMap((article) => article.claims.map((claim) => row(article, claim)))
  return stringify(rows, {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    bom: options.bom ?? false
  })
}

function row({ file }: ReportArticle, claim: ReportClaim): Row {
  const { id, key, line, column, endLine, endColumn, strength, supported, kinds, subject, dimension, text, evidence, cue } = claim
  const list = (entries: readonly (string | number)[]) => entries.map((entry) => folded(String(entry))).join(SEPARATOR)
  return {
    file,
    id,
    key,
    line,
    column,
    endLine,
    endColumn,
    kinds: list(kinds),
    strength,
    supported: String(supported),
    subject: folded(subject ?? ''),
    dimension: folded(dimension ?? ''),
    text: folded(text),
    evidence: list(evidence.map((one) => one.kind)),
    reach: list(evidence.map((one) => one.reach)),
    targets: list(evidence.map((one) => one.target)),
    evidenceLines: list(evidence.map((one) => one.line)),
    cue: folded(cue.term === '' ? cue.by : `${cue.by} “${cue.term}”`)
  }
}
