import type { Block } from '../../outline/types.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import type { TableGrid } from '../../structure/createTables.ts'
import { nameKey } from '../../subjects/names.ts'
import type { Cue, Polarity } from '../../types.ts'
import { isSided } from '../label/isSided.ts'
import type { Scope, Walk } from '../types.ts'
import { emitSettled } from './emitSettled.ts'

/** The side of a row, and the words that say so. */
interface Side {
  readonly polarity: Polarity
  readonly cue: Cue
}

/**
 * Reads a table that sets the sides of subjects side by side, one statement a cell, in an article that declares all it
 * compares, as reports do; a row without a head goes on with the side above it.
 *
 * ```
 * |      | REST                | GraphQL       |
 * | ---- | ------------------- | ------------- |
 * | pros | caches well [L3](…) | one endpoint  |
 * |      | known by all        |               |
 * ```
 *
 * @returns false, with nothing read, for any other table.
 */
export function readSettledTable({ rows: [header = [], ...rows] }: TableGrid, scope: Scope, walk: Walk): boolean {
  const [corner, ...heads] = header
  if (!walk.complete || (corner && corner.text.trim() !== '')) return false
  const columns = heads.map((head) => walk.subjects.find(({ name }) => nameKey(name) === nameKey(head?.text ?? ''))?.id)
  const sides = sidesOf(rows.map(([head]) => head))
  if (columns.length === 0 || columns.includes(undefined) || !sides) return false
  const { dimension } = scope
  for (const [index, [, ...cells]] of rows.entries()) {
    const { polarity, cue } = sides[index]!
    for (const [column, cell] of cells.entries()) {
      const subject = columns[column]
      if (cell && subject) emitSettled(cell, { subject, dimension, polarity, cue, form: 'table-cell' }, walk)
    }
  }
  return true
}

function sidesOf(heads: readonly (Block | undefined)[]): Side[] | null {
  const sides: Side[] = []
  for (const head of heads) {
    const text = head?.text.trim() ?? ''
    const label = labelPolarity(text)
    const side =
      head && isSided(label?.polarity) && label.rest === ''
        ? { polarity: label.polarity, cue: { by: 'row-head', term: label.term, place: head.place() } }
        : text === ''
          ? sides.at(-1)
          : undefined
    if (!side) return null
    sides.push(side)
  }
  return sides.length > 0 ? sides : null
}
