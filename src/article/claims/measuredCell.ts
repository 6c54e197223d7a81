import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'
import type { ClaimUnit, Signal } from './types.ts'

/** Numbers, their signs and units, and nothing else: `10,000`, `~4.9 s`, `2 / 3`, `N/2+1`. */
function isBareNumber(folded: string): boolean {
  return matcher('both', 'claims-statistic', 'bare').test(folded.trim())
}

/**
 * The whole of a table cell that holds a bare number under the name of a quantity (a row `吞吐量`, a column “Stars”) as a
 * statistic. Tables that ask for something (`最低要求`) measure nothing.
 *
 * @param cell a cell outside the header row.
 * @param headings the texts of its row and column headings.
 */
export function measuredCell(cell: Block, headings: readonly string[]): Signal | null {
  const folded = fold(cell.text)
  if (!isBareNumber(folded) && !isBoundless(folded)) return null
  const names = headings.map(fold)
  const any = (list: 'measure' | 'demand'): boolean => names.some((name) => matcher('both', 'claims-statistic', list).test(name))
  if (any('demand') || !any('measure')) return null
  return { kind: 'statistic', weight: 'must', list: 'claims-statistic/measure', start: 0, end: cell.text.length }
}

/** `Redis: 512`, `Hexo：4.9`: a subject and a bare number, and nothing else. */
export function measuredLabel(unit: ClaimUnit, named: number): Signal | null {
  const colon = unit.folded.indexOf(':')
  if (named !== 1 || colon < 1 || colon > 40 || !isBareNumber(unit.folded.slice(colon + 1).replace(/[.。]$/, ''))) return null
  return { kind: 'statistic', weight: 'must', list: 'claims-statistic/measure', start: colon + 1, end: unit.text.length }
}

/** Row and column headings of each cell of a table: the first cell of its row, the header cell of its column. */
export function headingsOf(blocks: readonly Block[]): (cell: Block) => string[] {
  const at = new Map<string, string>()
  const key = (table: number, row: number, column: number): string => `${table}/${row}/${column}`
  for (const { cell, text } of blocks) if (cell) at.set(key(cell.table, cell.row, cell.column), text)
  return ({ cell }) =>
    cell ? [at.get(key(cell.table, cell.row, 0)), at.get(key(cell.table, 0, cell.column))].filter((name) => name !== undefined) : []
}

function isBoundless(folded: string): boolean {
  const hit = matcher('both', 'claims-statistic', 'boundless').find(folded)
  return hit !== null && hit.end - hit.start === folded.trim().length
}
