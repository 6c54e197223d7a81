import type { Article, Statement } from '../article/types.ts'
import type { Cell, CellState, CoverageMatrix } from './types.ts'

/**
 * Files every statement under its dimension (row) and subject (column), rows and columns in the article's order.
 * Statements without a dimension have no row and stay out; so do statements whose ids name nothing of the article.
 */
export function createMatrix(article: Article): CoverageMatrix {
  const rows = article.dimensions.map((dimension) => dimension.id)
  const columns = article.subjects.map((subject) => subject.id)
  const filed = new Map<string, Statement[]>()
  for (const statement of article.statements) {
    if (statement.dimension === null) continue
    const key = cellKey(statement.dimension, statement.subject)
    const list = filed.get(key)
    if (list) list.push(statement)
    else filed.set(key, [statement])
  }
  return {
    rows,
    columns,
    cells: rows.map((dimension) => columns.map((subject) => createCell(dimension, subject, filed.get(cellKey(dimension, subject)) ?? [])))
  }
}

function createCell(dimension: string, subject: string, statements: readonly Statement[]): Cell {
  const ids = (polarity: Statement['polarity']) => statements.filter((one) => one.polarity === polarity).map((one) => one.id)
  const pros = ids('pro')
  const cons = ids('con')
  const neutral = ids('neutral')
  return { dimension, subject, pros, cons, neutral, state: stateOf(pros.length, cons.length, neutral.length) }
}

function stateOf(pros: number, cons: number, neutral: number): CellState {
  if (pros > 0 && cons > 0) return 'balanced'
  if (pros > 0 || cons > 0) return 'one-sided'
  return neutral > 0 ? 'described' : 'missing'
}

/** Ids hold no line break, so the key of one pair is never that of another. */
function cellKey(dimension: string, subject: string): string {
  return `${dimension}\n${subject}`
}
