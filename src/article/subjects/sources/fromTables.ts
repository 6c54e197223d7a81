import type { Block, OutlineNode } from '../../outline/types.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import type { TableGrid } from '../../structure/createTables.ts'
import { hasWord, isWord } from '../../structure/words.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import { cellName } from '../cellName.ts'
import { isAspect, isAttribute } from '../isAspect.ts'
import { knownAliases } from '../knownAliases.ts'
import { cleanName } from '../names.ts'
import type { Occurrences } from '../occurrences.ts'
import type { Proposal } from '../types.ts'

const LONGEST_NAME = 48

/** Column heads or row heads of tables. */
export function fromTables(tables: readonly TableGrid[], occurrences: Occurrences, titleCompares: boolean): Proposal[] {
  const proposals: Proposal[] = []
  for (const table of tables) {
    const header = table.rows[0] ?? []
    const columns = columnSubjects(table, occurrences, titleCompares)
    if (columns.length >= 2) {
      const verdicts = symbolShare(table)
      proposals.push({
        by: 'table-header',
        weight: 6 + (verdicts > 0.3 ? 1 : 0) + (titleCompares ? 1 : 0),
        sure: verdicts > 0.3 || underComparison(table) || aspectRows(table) >= 2,
        names: columns.map((block) => ({ name: cellName(block), block }))
      })
      continue
    }
    const rows = rowSubjects(table, header)
    if (rows.length >= 2)
      proposals.push({ by: 'table-rows', weight: 6, sure: true, names: rows.map((block) => ({ name: cellName(block), block })) })
  }
  return proposals
}

function columnSubjects(table: TableGrid, occurrences: Occurrences, titleCompares: boolean): Block[] {
  const header = table.rows[0] ?? []
  if (header.length < 2 || table.rows.length < 2) return []
  const [first, ...others] = header
  const names = others.filter((cell) => cell && cleanName(cell.text) !== '' && !isWord('note-column', cell.text))
  const bad = names.filter((cell) => isAttribute(cell.text) || cellName(cell).length > LONGEST_NAME || /^\d[\d.,%]*$/.test(cellName(cell)))
  if (bad.length > 0 || names.length === 0) return []
  const aspects = names.filter((cell) => standardOf(cellName(cell)) !== null && knownAliases(cellName(cell)).length === 0)
  if (aspects.length === names.length || (aspects.length > 0 && isWord('subject-column', first?.text ?? ''))) return []
  const head = cleanName(first?.text ?? '')
  const lists =
    head === '' ||
    isWord('dimension-column', head) ||
    isWord('ordinal-column', head) ||
    hasWord('comparison-word', head) ||
    underComparison(table)
  if (lists && names.length >= 2) {
    // “名称 | A | B” may also head a table of things and their attributes: the names must be used, or the document compare
    return titleCompares ||
      underComparison(table) ||
      names.some((cell) => occurrences.blocks(cellName(cell)) >= 2) ||
      symbolShare(table) > 0.3
      ? names
      : []
  }
  // Both heads are subjects, and there is no column of aspects: | SQL | NoSQL |
  if (
    !lists &&
    first &&
    !isAttribute(first.text) &&
    header.length === 2 &&
    occurrences.blocks(cellName(first)) + occurrences.blocks(cellName(names[0]!)) >= 4 &&
    versusLike(first, names[0]!)
  )
    return [first, names[0]!]
  if (names.length >= 2 && titleCompares && names.filter((cell) => occurrences.blocks(cellName(cell)) >= 2).length >= 2) return names
  return []
}

/** A heading right above says that the table compares. */
function underComparison(table: TableGrid): boolean {
  for (let node: OutlineNode | null = table.node; node; node = node.parent)
    if (node.label) return hasWord('comparison-word', node.label.text)
  return false
}

/** Rows whose heads are aspects one compares under. */
function aspectRows(table: TableGrid): number {
  return table.rows.slice(1).filter((row) => row[0] && standardOf(cleanName(row[0].text)) !== null).length
}

function versusLike(a: Block, b: Block): boolean {
  return cellName(a).length <= 24 && cellName(b).length <= 24
}

function rowSubjects(table: TableGrid, header: readonly Block[]): Block[] {
  const others = header.slice(1).filter(Boolean)
  const telling = others.filter((cell) => {
    const polarity = labelPolarity(cell.text)?.polarity
    return polarity === 'pro' || polarity === 'con' || polarity === 'use-case'
  })
  const head = header[0]?.text ?? ''
  if (telling.length === 0 && !(isWord('subject-column', head) && others.some((cell) => standardOf(cleanName(cell.text)) !== null)))
    return []
  const rows = table.rows
    .slice(1)
    .map((row) => row[0])
    .filter((cell): cell is Block => cell !== undefined)
  const names = rows.filter((cell) => {
    const name = cellName(cell)
    return name !== '' && name.length <= LONGEST_NAME && !isAspect(name)
  })
  return names.length >= 2 && names.length >= rows.length - 1 ? names : []
}

const SYMBOL = /^(?:[\s✓✗✘×xX○◯●△√]|\p{Extended_Pictographic}|\uFE0F){1,4}$|^(?:yes|no|是|否|支持|不支持|有|无|:[a-z_]+:)$/iu

function symbolShare(table: TableGrid): number {
  const cells = table.rows
    .slice(1)
    .flatMap((row) => row.slice(1))
    .filter((cell) => cell && cell.text.trim() !== '')
  return cells.length === 0 ? 0 : cells.filter((cell) => SYMBOL.test(cell.text.trim())).length / cells.length
}
