import type { Reading, Scope } from '../types.ts'
import { readCell } from './readCell.ts'
import { readHead } from './readHead.ts'
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
  for (const [index, row] of rows.entries()) {
    const subject = heads[index]
    if (!subject) continue
    for (const [column, cell] of row.entries()) {
      if (column === 0 || !cell) continue
      const inner = readHead(header[column], 'table-column', scope, reading)
      if (inner) readCell(cell, subject, inner, reading, NO_HABITS)
    }
  }
}
