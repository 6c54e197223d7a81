import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { bare } from './boilerplate.ts'
import { depths } from './depths.ts'
import type { Gate } from './gate.ts'
import type { Line } from './lines.ts'
import { type Marker, marker } from './marker.ts'
import { titleLike, width } from './titleLike.ts'

export type Role = 'blank' | 'out' | 'shielded' | 'table' | 'heading' | 'item' | 'text'

export interface Row {
  readonly line: Line
  readonly mark: Marker | null
  role: Role
  /** Heading depth; 0 for other roles. */
  depth: number
}

export interface Context {
  readonly gate: Gate
  readonly out: ReadonlySet<number>
  readonly contents: ReadonlyMap<string, number>
  readonly table: ReadonlySet<number>
}

const SENTENCE_END = /[。．.！!？?；;…：:”"」』)）]$/

/** Says of every line what it is: heading, list item, table row, running text, or nothing of the article. */
export function roles(lines: readonly Line[], context: Context): Row[] {
  const rows = lines.map((line) => firstRole(line, context))
  const content = rows.filter((row) => row.role !== 'blank' && row.role !== 'out')
  const { paste } = context.gate
  numbered(rows, content, paste)
  if (paste) {
    const wrapped = isWrapped(rows)
    titleHeadings(rows, content, context.contents, wrapped)
  }
  depths(content, context.contents)
  return rows
}

function firstRole(line: Line, { out, table, gate }: Context): Row {
  const row = (role: Role, mark: Marker | null = null): Row => ({ line, mark, role, depth: 0 })
  if (line.body === '') return row('blank')
  if (line.shielded) return row('shielded')
  if (out.has(line.index)) return row('out')
  if (table.has(line.index)) return row('table')
  const mark = marker(line)
  if (!mark) return row('text')
  // Numbering like 一、 opens sections and paragraphs; it makes an item only in a run of short ones.
  const item = mark.style === null || mark.markdown || (gate.paste && /^(?:decimal|paren|circled)/.test(mark.key))
  return row(item ? 'item' : 'text', mark)
}

/**
 * Consecutive numbers of one style: headings when they are labels with text under them, items when they follow one another.
 * In real Markdown only what no Markdown is: 一、 on lines of their own, and runs of Chinese lines like `1、` or `1.` without a space.
 */
function numbered(rows: readonly Row[], content: readonly Row[], paste: boolean): void {
  for (const run of runs(content)) {
    const first = run.rows[0]!
    const high = /^(?:part|han|dotted)/.test(first.mark!.key)
    const labels = new Set(run.rows.filter((row) => titleLike(row.line.body.slice(row.mark!.length), { numbered: true })))
    const nexts = run.positions.map((position) => content[position + 1])
    const filled = nexts.filter((next, i) => next !== undefined && next !== run.rows[i + 1]).length
    const parents = nexts.filter(
      (next, i) => next?.mark && next !== run.rows[i + 1] && next.line.column > run.rows[i]!.line.column + 1
    ).length
    const together = run.positions.every((position, i) => i === 0 || position === run.positions[i - 1]! + 1)
    const sections = labels.size * 5 >= run.rows.length * 4 && filled * 2 >= run.rows.length && (high || parents * 2 < filled)
    if (!paste) {
      const alone = run.rows.every((row) => rows[row.line.index - 1]?.role !== 'text')
      if (/^(?:part|han)/.test(first.mark!.key) && sections && alone && run.rows.length > 1) for (const row of labels) row.role = 'heading'
      if (first.mark!.key === 'decimal' && together && run.rows.length > 1 && run.rows.every(isChineseItem))
        for (const row of run.rows) row.role = 'item'
    } else if (sections) for (const row of labels) row.role = 'heading'
    else if (labels.size === run.rows.length && run.rows.length > 1) for (const row of run.rows) row.role = 'item'
  }
}

function isChineseItem({ line, mark }: Row): boolean {
  return !mark!.markdown && line.column < 4 && /[\u3400-\u9fff]/.test(line.body)
}

interface Run {
  readonly rows: Row[]
  readonly positions: number[]
}

/** Runs of rising numbers, one style each; a number that does not follow starts a new run. */
function runs(content: readonly Row[]): Run[] {
  const found: Run[] = []
  const open = new Map<string, Run>()
  for (const [position, row] of content.entries()) {
    if (!row.mark?.style) continue
    const { key, value } = row.mark
    let run = open.get(key)
    const last = run?.rows.at(-1)
    if (
      !run ||
      !last ||
      (value !== last.mark!.value + 1 && !key.startsWith('dotted')) ||
      Math.abs(last.line.column - row.line.column) > 3
    ) {
      run = { rows: [], positions: [] }
      open.set(key, run)
      found.push(run)
    }
    run.rows.push(row)
    run.positions.push(position)
  }
  return found
}

/** The title, the entries of the table of contents, and short lines that stand alone over what they name. */
function titleHeadings(rows: readonly Row[], content: readonly Row[], contents: ReadonlyMap<string, number>, wrapped: boolean): void {
  let chain = 0
  for (const [position, row] of content.entries()) {
    const candidate = row.role === 'text' || (row.mark !== null && contents.has(bare(row.line)))
    if (row.role === 'heading' || !candidate) {
      chain = 0
      continue
    }
    const first = position === 0
    const named = contents.has(bare(row.line)) || contents.has(row.line.body)
    if (named || (!row.mark && titleLike(row.line.body, { first }) && standsAlone(rows, content, position, wrapped))) {
      // Three short lines in a row are tags or a list of names, not headings.
      chain++
      row.role = 'heading'
      const undone = named || chain < 3 ? [] : chain === 3 ? content.slice(position - 2, position + 1) : [row]
      for (const other of undone) if (!contents.has(bare(other.line))) other.role = 'text'
    } else chain = 0
  }
}

function standsAlone(rows: readonly Row[], content: readonly Row[], position: number, wrapped: boolean): boolean {
  const row = content[position]!
  const next = content[position + 1]
  if (!next) return false
  const above = rows[row.line.index - 1]
  const below = rows[row.line.index + 1]
  const openAbove = !above || above.role === 'blank' || above.role === 'out' || above.role === 'heading'
  const openBelow = below!.role === 'blank' || below!.role === 'out'
  const closing = matcher('both', 'boilerplate', 'closing-heading').find(fold(row.line.body))?.term.length === row.line.body.length
  if (openAbove && (openBelow || next.role !== 'text')) return next.role !== 'text' || closing || position === 0 || carries(row, next)
  if (wrapped) return false
  const ended = openAbove || SENTENCE_END.test(above!.line.body) || above!.role === 'item' || above!.role === 'table'
  if (position === 0 && titleLike(next.line.body)) return true
  return ended && (next.role !== 'text' || (width(next.line.body) > 2 * width(row.line.body) && SENTENCE_END.test(next.line.body)))
}

/** What comes next reads as the text under a title: another title, or longer, or a sentence. */
function carries(row: Row, next: Row): boolean {
  return SENTENCE_END.test(next.line.body) || width(next.line.body) > width(row.line.body) || titleLike(next.line.body)
}

/** Lines broken at a fixed width, as in mails: a line that ends is then no sign of a paragraph that ends. */
function isWrapped(rows: readonly Row[]): boolean {
  const widths = rows.map((row) => (row.role === 'text' ? width(row.line.body) : 0))
  const widest = widths.reduce((most, one) => Math.max(most, one), 0)
  if (widest > 130) return false
  const text = widths.filter((one) => one > 0).length
  const broken = rows.filter(
    (row, index) => widths[index]! > widest * 0.7 && rows[index + 1]?.role === 'text' && !SENTENCE_END.test(row.line.body)
  ).length
  return broken * 4 > text
}
