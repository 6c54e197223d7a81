import type { Reading, Scope } from '../types.ts'
import { readCell } from './readCell.ts'
import { readHead } from './readHead.ts'
import { starRatings } from './starRatings.ts'
import { type Grid, NO_HABITS } from './types.ts'

/**
 * Reads a table whose rows are subjects and whose columns are aspects or sides:
 *
 * ```
 * | Name | Pros | Price |
 * | Kafka | fast | free |
 * ```
 */
export function readRows({ header, rows }: Grid, heads: readonly (string | null)[], scope: Scope, reading: Reading): void {
  const columns = header.map((head, column) => ({
    column,
    scope: column === 0 ? null : readHead(head, 'table-column', scope, reading)
  }))
  for (const { column, scope: inner } of columns) {
    if (!inner) continue
    const cells = rows.map((row, index) => (heads[index] ? row[column] : undefined))
    const ratings = starRatings(cells, inner.dimension?.name ?? null)
    for (const [index, cell] of cells.entries())
      if (cell) readCell(cell, heads[index]!, inner, reading, { ...NO_HABITS, rating: ratings[index] ?? null })
  }
}
