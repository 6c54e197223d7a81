import type { TableGrid } from '../../structure/createTables.ts'
import type { Reading, Scope } from '../types.ts'
import { headSubject } from './headSubject.ts'
import { readColumns } from './readColumns.ts'
import { readOneSubject } from './readOneSubject.ts'
import { readRows } from './readRows.ts'
import type { Grid } from './types.ts'
import { withNearNames } from './withNearNames.ts'

/** Reads a table in whichever orientation its heads show: subjects as columns, as rows, or one subject's aspects. */
export function readTable(table: TableGrid, scope: Scope, reading: Reading): void {
  const [header = [], ...rows] = table.rows
  const grid: Grid = { header, rows }
  const columns = header.map((cell) => (cell ? headSubject(cell, reading) : null))
  const heads = rows.map((row) => (row[0] ? headSubject(row[0], reading) : null))
  const inColumns = new Set(columns.filter((subject) => subject !== null)).size
  const inRows = new Set(heads.filter((subject) => subject !== null)).size
  if (inColumns >= 2 || (inColumns === 1 && inRows === 0 && header.length <= 3)) readColumns(grid, columns, scope, reading)
  else if (inRows >= 1 && inRows * 2 >= rows.length) readRows(grid, withNearNames(grid, heads, reading), scope, reading)
  else readOneSubject(grid, scope, reading)
}
