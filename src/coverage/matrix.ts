import type { Article, Claim, Dimension, Place, Statement } from '../article/types.ts'
import { countWords } from '../text/countWords.ts'
import { rowsOf } from './rowsOf.ts'
import { shareOf } from './shareOf.ts'
import type { Cell, CellState, CoverageMatrix } from './types.ts'

/**
 * Files every statement under its dimension (row) and subject (column), rows and columns in the article's order.
 * Statements without a dimension have no row and stay out; so do statements whose ids name nothing of the article.
 */
export function createMatrix(article: Article): CoverageMatrix {
  const rows = rowsOf(article)
  const columns = article.subjects.map((subject) => subject.id)
  const statements = filed(article.statements)
  const claims = filed(article.claims.filter((claim) => claim.strength !== 'note'))
  return {
    rows: rows.map(([first]) => first!.id),
    dimensions: rows.map((row) => row.map(({ id }) => id)),
    columns,
    cells: rows.map((row) => {
      const inCell = <One>(list: ReadonlyMap<string, readonly One[]>, subject: string) =>
        row.flatMap(({ id }) => list.get(cellKey(id, subject)) ?? [])
      const own = columns.map((subject) => inCell(statements, subject))
      return columns.map((subject, column) =>
        createCell(row[0]!, subject, own[column]!, inCell(claims, subject), placeOfNext(row[0]!, own.slice(0, column)))
      )
    })
  }
}

function filed<One extends { readonly subject: string | null; readonly dimension: string | null }>(
  list: readonly One[]
): Map<string, One[]> {
  const cells = new Map<string, One[]>()
  for (const one of list) {
    if (one.dimension === null || one.subject === null) continue
    const key = cellKey(one.dimension, one.subject)
    const cell = cells.get(key)
    if (cell) cell.push(one)
    else cells.set(key, [one])
  }
  return cells
}

function createCell(
  { id: dimension }: Dimension,
  subject: string,
  statements: readonly Statement[],
  claims: readonly Claim[],
  next: Place
): Cell {
  const ids = (polarity: Statement['polarity']) => statements.filter((one) => one.polarity === polarity).map((one) => one.id)
  const pros = ids('pro')
  const cons = ids('con')
  const neutral = ids('neutral')
  return {
    dimension,
    subject,
    pros,
    cons,
    neutral,
    state: stateOf(pros.length, cons.length, neutral.length),
    words: statements.reduce((sum, { text }) => sum + countWords(text), 0),
    hedged: shareOf(statements, (one) => one.hedged),
    supported: shareOf(claims, (one) => one.supported),
    place: statements.length === 0 ? next : null
  }
}

function stateOf(pros: number, cons: number, neutral: number): CellState {
  if (pros > 0 && cons > 0) return 'balanced'
  if (pros > 0 || cons > 0) return 'one-sided'
  return neutral > 0 ? 'described' : 'missing'
}

/** Behind what is said of the nearest subject before it, else behind the name of the dimension. */
function placeOfNext({ place }: Dimension, before: readonly (readonly Statement[])[]): Place {
  const end = before.findLast((cell) => cell.length > 0)?.at(-1)?.place.end ?? place.end
  return { start: end, end }
}

/** Ids hold no line break, so the key of one pair is never that of another. */
function cellKey(dimension: string, subject: string): string {
  return `${dimension}\n${subject}`
}
