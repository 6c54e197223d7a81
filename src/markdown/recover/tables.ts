import { hasCells } from './hasCells.ts'
import type { Line } from './lines.ts'
import { marker } from './marker.ts'
import { markdownColumn } from './syntax.ts'
import type { Edit } from './types.ts'

export interface Tables {
  readonly edits: readonly Edit[]
  /** Indices of the lines that are rows. */
  readonly rows: ReadonlySet<number>
}

const DELIMITER = /^[|\s:：\-—–－─]*[-—–－─][|\s:：\-—–－─]*$/

/** Finds tables without a delimiter row, and tables whose cells are parted by tabs. */
export function tables(source: string, lines: readonly Line[], out: ReadonlySet<number>, paste: boolean): Tables {
  const edits: Edit[] = []
  const rows = new Set<number>()
  for (let index = 0; index < lines.length; index++) {
    const cells = count(source, lines[index]!, out)
    if (cells.count < 2) continue
    let end = index + 1
    while (end < lines.length && sameTable(cells, count(source, lines[end]!, out))) end++
    const group = lines.slice(index, end)
    if (cells.by === 'tab' ? paste && group.length > 1 : isBare(group, paste)) {
      if (cells.by === 'tab') tabbed(source, group, edits)
      else piped(group, edits, lines[index - 1])
      for (const line of group) rows.add(line.index)
    } else if (cells.by === 'pipe' && group.some((line) => DELIMITER.test(line.body))) for (const line of group) rows.add(line.index)
    index = end - 1
  }
  return { edits, rows }
}

interface Count {
  readonly by: 'tab' | 'pipe' | null
  readonly count: number
}

function count(source: string, line: Line, out: ReadonlySet<number>): Count {
  if (line.shielded || line.body === '' || out.has(line.index)) return { by: null, count: 0 }
  const raw = source.slice(line.start, line.from + line.body.length)
  if (hasCells(line, marker(line))) return { by: 'tab', count: raw.split('\t').length }
  if (!line.body.includes('|') || markdownColumn(source, line) > 3) return { by: null, count: 0 }
  return { by: 'pipe', count: line.body.replace(/^\||(?<!\\)\|$/g, '').split(/(?<!\\)\|/).length }
}

function sameTable(a: Count, b: Count): boolean {
  return a.by === b.by && (a.count === b.count || a.by === 'pipe')
}

/** Rows of pipes that no delimiter row makes a table: three full rows, in a paste two rows of any kind. */
function isBare(group: readonly Line[], paste: boolean): boolean {
  if (group.some((line) => DELIMITER.test(line.body) || /[`$]|\|\|/.test(line.body))) return false
  const counts = new Set(group.map((line) => line.body.split('|').length))
  const closed = group.filter((line) => line.body.startsWith('|') && line.body.endsWith('|')).length
  if (counts.size > 1 && closed < group.length) return false
  return paste ? group.length > 1 : group.length > 2 && closed === group.length && counts.size === 1
}

function piped(group: readonly Line[], edits: Edit[], before: Line | undefined): void {
  const header = group[0]!
  if (before?.body && !before.shielded) edits.push({ kind: 'break', start: header.start, end: header.start, text: '\n' })
  const columns = header.body.replace(/^\||\|$/g, '').split('|').length
  edits.push({ kind: 'table-delimiter', start: header.end, end: header.end, text: `\n${delimiter(columns)}` })
}

function tabbed(source: string, group: readonly Line[], edits: Edit[]): void {
  const before = source.slice(0, group[0]!.start)
  for (const [index, line] of group.entries()) {
    const parted = index === 0 && before !== '' && !/(?:\n|\r)[ \t]*(?:\n|\r\n?)$/.test(before.slice(-80)) ? '\n' : ''
    edits.push({ kind: 'table-row', start: line.start, end: line.start, text: `${parted}| ` })
    let columns = 1
    for (let at = line.start; at < line.end; at++) {
      if (source[at] === '\t') {
        columns++
        edits.push({ kind: 'table-row', start: at, end: at + 1, text: ' | ' })
      } else if (source[at] === '|' && source[at - 1] !== '\\') edits.push({ kind: 'table-row', start: at, end: at, text: '\\' })
    }
    edits.push({ kind: 'table-row', start: line.end, end: line.end, text: index === 0 ? ` |\n${delimiter(columns)}` : ' |' })
  }
}

function delimiter(columns: number): string {
  return `|${' --- |'.repeat(columns)}`
}
