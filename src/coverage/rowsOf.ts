import { nameKey } from '../article/subjects/names.ts'
import { nameTable } from '../article/taxonomy/nameTable.ts'
import { plainName } from '../article/taxonomy/plainName.ts'
import type { Article, Dimension } from '../article/types.ts'
import { standardDimensions } from '../lexicon/index.ts'

/**
 * The rows of the matrix: the article's dimensions in reading order, those that are one and the same together.
 *
 * Two dimensions are the same when their names are (case, script and punctuation aside), or when one has the name of a
 * standard dimension, the other an alias of it, and they stand in different places: 成本 in one section and 费用 in
 * another, “Cost” and “Price” in the lists of two subjects. What the author set side by side, under one heading or in
 * one table, he told apart; and a name that says more (读性能, “Licence cost”) is a facet with a row of its own. A
 * heading that only groups other dimensions and has no statement is no row.
 */
export function rowsOf({ dimensions, statements }: Article): Dimension[][] {
  const spoken = new Set(statements.map((statement) => statement.dimension))
  const groups = new Set(dimensions.flatMap(({ group }) => (group === null ? [] : [nameKey(group)])))
  const rows: Dimension[][] = []
  // Only dimensions of one name or one standard can be the same: no dimension is held against all the others.
  const candidates = new Map<string, Dimension[][]>()
  for (const dimension of dimensions) {
    const name = `name ${nameKey(dimension.name)}`
    if (groups.has(nameKey(dimension.name)) && !spoken.has(dimension.id)) continue
    const keys = [name, ...(dimension.standard !== null && isPlain(dimension) ? [`standard ${dimension.standard}`] : [])]
    const known = keys.flatMap((key) => candidates.get(key) ?? [])
    const row = known.find((others) => others.every((other) => areSame(other, dimension)))
    const own = row ?? []
    own.push(dimension)
    if (!row) rows.push(own)
    for (const key of keys) candidates.set(key, [...(candidates.get(key) ?? []).filter((one) => one !== own).slice(-MOST), own])
  }
  return rows
}

/** Rows of one name or standard that a dimension is held against; more would be a table of one dimension. */
const MOST = 16

function areSame(one: Dimension, other: Dimension): boolean {
  if (nameKey(one.name) === nameKey(other.name)) return true
  if (one.standard === null || one.standard !== other.standard || !isPlain(one) || !isPlain(other)) return false
  return (isStandardName(one) || isStandardName(other)) && (one.group !== other.group || one.cue.by !== other.cue.by)
}

/** Nothing but a name or alias of the standard dimension. */
function isPlain({ name, standard }: Dimension): boolean {
  return nameTable().get(plainName(name))?.id === standard
}

function isStandardName({ name, standard }: Dimension): boolean {
  const entry = standardDimensions.find(({ id }) => id === standard)
  return entry !== undefined && [entry.zh.name, entry.en.name].some((own) => plainName(own) === plainName(name))
}
