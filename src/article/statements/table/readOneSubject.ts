import type { Block } from '../../outline/types.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import { cleanName } from '../../subjects/names.ts'
import { readLabel } from '../label/readLabel.ts'
import { readText } from '../text/readText.ts'
import type { DimensionDraft, Reading, Scope } from '../types.ts'
import { readCell } from './readCell.ts'
import { type Grid, NO_HABITS } from './types.ts'

/** A row head that is longer is a text. */
const LONGEST = 30

/**
 * Reads a table that names no subject in its heads: aspects in its first column, within a subject's section, or sides as
 * columns.
 *
 * ```
 * ### Kafka
 * | Pros | Cons |
 * | fast | heavy |
 * ```
 */
export function readOneSubject({ header, rows }: Grid, scope: Scope, reading: Reading): void {
  const sides = header.map((cell) => sideOf(cell))
  const sided = sides.some((side) => side !== null)
  const subject = scope.subjects.length === 1 ? scope.subjects[0]! : null
  for (const row of rows) {
    const labelled = subject !== null && header.length >= 2 && sides[0] === null
    const dimension = (labelled && rowDimension(row[0], reading)) || scope.dimension
    for (const [column, cell] of row.entries()) {
      if (!cell || cell.text.trim() === '' || (column === 0 && !sided)) continue
      const polarity = sides[column] ?? scope.polarity
      const inner: Scope = { ...scope, dimension, polarity, quiet: subject === null && !sided }
      if (subject && (sided ? polarity !== null : column > 0)) readCell(cell, subject, inner, reading, NO_HABITS)
      else
        readText(
          { block: cell, start: 0, end: cell.text.length, scope: { ...inner, quiet: true }, running: null, form: 'table-cell' },
          reading
        )
    }
  }
}

function sideOf(cell: Block | undefined): 'pro' | 'con' | null {
  const polarity = cell && labelPolarity(cell.text)?.polarity
  return polarity === 'pro' || polarity === 'con' ? polarity : null
}

function rowDimension(head: Block | undefined, reading: Reading): DimensionDraft | null {
  if (!head || cleanName(head.text).length > LONGEST) return null
  return readLabel(head.text, reading.mentions(head.text)).kind === 'label' ? reading.dimensions.add(head.text, head, 'table-row') : null
}
