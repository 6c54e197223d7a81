import type { Table } from 'mdast'
import type { Writer } from './createWriter.ts'
import type { Home } from './types.ts'

/** Reads a table as a node of its own whose blocks are the cells, row by row. */
export function readTable(table: Table, home: Home, writer: Writer): void {
  const id = writer.nextTable()
  const opened = writer.open('table', home, 8)
  for (const [row, line] of table.children.entries()) {
    for (const [column, cell] of line.children.entries()) {
      writer.add('cell', writer.flatten(cell), cell, opened, { cell: { table: id, row, column } })
    }
  }
}
