import { stringify } from 'csv-stringify/sync'
import { folded } from './folded.ts'
import type { Report, ReportArticle, ReportCell } from './types.ts'

/** Between the statements of a cell. */
const SEPARATOR = ' | '

/** In this order; new columns are added at the end. */
const columns = [
  'file',
  'dimension',
  'standard',
  'subject',
  'state',
  'pros',
  'cons',
  'neutral',
  'words',
  'hedged',
  'supported',
  'proTexts',
  'conTexts',
  'neutralTexts',
  'line'
] as const

type Row = Readonly<Record<(typeof columns)[number], string | number>>

/**
 * The coverage matrix as a table: a header, then one row for each cell of every article, the missing ones too, row by row of
 * the matrix. One form serves articles that compare different things; a pivot table makes a matrix of it again. Written as
 * `csv` is: RFC 4180, CRLF, nothing that a spreadsheet would take for a formula.
 */
export function matrixCsv(report: Report, options: { readonly bom?: boolean } = {}): string {
  const rows = report.articles.flatMap((article) => article.matrix.cells.flatMap((cells) => cells.map((cell) => row(article, cell))))
  return stringify(rows, {
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    escape_formulas: true,
    bom: options.bom ?? false
  })
}

function row({ file, dimensions, statements }: ReportArticle, cell: ReportCell): Row {
  const said = new Map(statements.map((statement) => [statement.id, statement]))
  const texts = (ids: readonly string[]) => ids.map((id) => folded(said.get(id)?.text ?? '')).join(SEPARATOR)
  const first = said.get([...cell.pros, ...cell.cons, ...cell.neutral][0] ?? '')
  return {
    file,
    dimension: folded(cell.dimension),
    standard: dimensions.find(({ id }) => id === cell.dimensionId)?.standard ?? '',
    subject: folded(cell.subject),
    state: cell.state,
    pros: cell.pros.length,
    cons: cell.cons.length,
    neutral: cell.neutral.length,
    words: cell.words,
    hedged: cell.hedged ?? '',
    supported: cell.supported ?? '',
    proTexts: texts(cell.pros),
    conTexts: texts(cell.cons),
    neutralTexts: texts(cell.neutral),
    line: first?.line ?? cell.place?.line ?? ''
  }
}
