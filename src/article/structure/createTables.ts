import type { Block, Outline, OutlineNode } from '../outline/types.ts'

/** A table as rows of cells; row 0 is its header. */
export interface TableGrid {
  readonly id: number
  readonly node: OutlineNode
  readonly rows: readonly (readonly Block[])[]
}

export function createTables(outline: Outline): TableGrid[] {
  const tables = new Map<number, { id: number; node: OutlineNode; rows: Block[][] }>()
  for (const block of outline.blocks) {
    if (!block.cell) continue
    let table = tables.get(block.cell.table)
    if (!table) {
      table = { id: block.cell.table, node: block.node, rows: [] }
      tables.set(block.cell.table, table)
    }
    const row = table.rows[block.cell.row] ?? []
    row[block.cell.column] = block
    table.rows[block.cell.row] = row
  }
  return [...tables.values()]
}
