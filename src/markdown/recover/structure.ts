import type { Boilerplate } from './boilerplate.ts'
import type { Gate } from './gate.ts'
import type { Line } from './lines.ts'
import { lists } from './lists.ts'
import { roles } from './roles.ts'
import { tables } from './tables.ts'
import type { Edit } from './types.ts'

/** Leaves the boilerplate out, and writes headings, lists and tables as Markdown writes them. */
export function structure(source: string, all: readonly Line[], gate: Gate, { out, contents }: Boilerplate): Edit[] {
  const table = tables(source, all, out, gate.paste)
  const rows = roles(all, { gate, out, contents, table: table.rows })
  const edits: Edit[] = [...table.edits, ...lists(source, rows, gate.paste)]
  for (const { role, line, depth } of rows) {
    if (role === 'out' && line.end > line.start) edits.push({ kind: 'boilerplate', start: line.start, end: line.end, text: '' })
    if (role === 'heading')
      edits.push({ kind: depth === 1 ? 'title' : 'heading', start: line.start, end: line.from, text: `${'#'.repeat(depth)} ` })
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end).filter((edit) => edit.text !== source.slice(edit.start, edit.end))
}
