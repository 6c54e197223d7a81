import type { Row } from './roles.ts'
import { markdownColumn } from './syntax.ts'
import type { Edit } from './types.ts'

interface Open {
  /** Column of the marker in the source. */
  readonly column: number
  readonly key: string
  /** Column where the item's text starts in the Markdown made. */
  readonly content: number
}

const TERMINAL = /[。．.！!？?；;…]["”」』)）]?$/

/**
 * Writes list items as Markdown nests them, by the columns they had; text under an item stays in it. In real Markdown only
 * runs of two or more lines with a bullet glyph are touched.
 */
export function lists(source: string, rows: readonly Row[], paste: boolean): Edit[] {
  const edits: Edit[] = []
  const glyphs = paste ? null : glyphRuns(rows)
  let stack: Open[] = []
  let above: Row | null = null
  for (const row of rows) {
    const { line, role, mark } = row
    if (role === 'heading' || role === 'table') stack = []
    else if (role === 'item' && mark && (paste || mark.markdown || mark.style || glyphs!.has(line.index))) {
      stack = parents(stack, row)
      const indent = stack.at(-1)?.content ?? 0
      const fixed = !paste && mark.markdown
      const text = mark.style ? `${mark.value}. ` : '- '
      stack.push({ column: line.column, key: mark.key, content: fixed ? line.column + mark.length : indent + text.length })
      if (!fixed) {
        // Only a list that starts at 1 may follow a paragraph without a blank line.
        const parted = mark.style && mark.value !== 1 && above?.role === 'text' ? '\n' : ''
        const end = line.from + mark.length
        const written = `${parted}${' '.repeat(indent)}${keeps(row) ? line.body.slice(0, mark.length) : text}`
        if (source.slice(line.start, end) !== written)
          edits.push({ kind: mark.style ? 'number' : 'bullet', start: line.start, end, text: written })
      }
    } else if (role === 'text' && paste) stack = text(source, row, above, stack, edits)
    else if (role === 'text' && above?.role !== 'item' && line.column === 0) stack = []
    above = role === 'blank' || role === 'out' ? null : row
  }
  return edits
}

/** `1) ` and `* ` stay as they are, only their indentation is set. */
function keeps({ mark }: Row): boolean {
  return mark!.markdown && mark!.length <= 4 && mark!.length >= 2
}

/** The open items that a new one lies in. */
function parents(stack: readonly Open[], { line, mark }: Row): Open[] {
  const open = [...stack]
  while (open.length > 0 && open.at(-1)!.column > line.column + (open.at(-1)!.key === mark!.key ? 1 : 0)) open.pop()
  // Right-aligned numbers (` 9.` over `10.`) are a column apart and one list all the same.
  const level = (other: Open) => other.column === line.column || (other.key === mark!.key && Math.abs(other.column - line.column) < 2)
  const sibling = open.findIndex((other) => level(other) && other.key === mark!.key)
  if (sibling >= 0) return open.slice(0, sibling)
  // Another glyph at the same column is a level of its own (• then ◦); numbers after bullets start a new list.
  const same = open.findIndex(level)
  return same >= 0 && mark!.style ? open.slice(0, same) : open
}

/** Running text in a paste: kept in the item it is indented under, parted from a list it follows, no code block by its indent. */
function text(source: string, { line }: Row, above: Row | null, stack: Open[], edits: Edit[]): Open[] {
  const indented = !source.slice(line.start, line.from).includes('\u3000')
  const column = indented ? line.column : 0
  const inside = stack.filter((open) => column > open.column)
  const code = isCode(line.body)
  const parent = inside.at(-1)
  if (parent) {
    const indent = ' '.repeat(parent.content)
    if (!code && source.slice(line.start, line.from) !== indent)
      edits.push({ kind: 'indent', start: line.start, end: line.from, text: indent })
    return inside
  }
  if (stack.length > 0 && above?.role === 'item') {
    if (!TERMINAL.test(above.line.body) && !/[\u3400-\u9fff]/.test(above.line.body)) return stack
    edits.push({ kind: 'break', start: line.start, end: line.start, text: '\n' })
  }
  if (!code && markdownColumn(source, line) > 3 && above?.role !== 'text')
    edits.push({ kind: 'indent', start: line.start, end: line.from, text: '' })
  return []
}

function isCode(body: string): boolean {
  if (/[\u3400-\u9fff]/.test(body) && !/^(?:\/\/|#|--)/.test(body)) return false
  return /[;{}]$|^[$>]\s|^(?:\/\/|#|--|\/\*|@)|=>|[=(]\s*["'\w]+\)?;?$|^(?:import|const|let|var|def|class|return|public|SELECT|INSERT|CREATE|npm|pip|docker|sudo|git)\s/.test(
    body
  )
}

/** Lines with a bullet glyph that have another one of its kind next to them, blank lines aside. */
function glyphRuns(rows: readonly Row[]): Set<number> {
  const found = new Set<number>()
  let last: Row | null = null
  for (const row of rows) {
    if (row.role === 'blank') continue
    const glyph = row.role === 'item' && row.mark !== null && !row.mark.markdown && /^[•◦▪●○‣⁃]$/.test(row.mark.key)
    if (glyph && last) {
      found.add(last.line.index)
      found.add(row.line.index)
    }
    last = glyph ? row : null
  }
  return found
}
