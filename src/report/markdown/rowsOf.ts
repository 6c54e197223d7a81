import { folded } from '../folded.ts'
import type { ReportArticle } from '../types.ts'

/** A row of the matrix: its dimension, and the ids and other names of all dimensions it holds. */
export interface Row {
  readonly name: string
  readonly standard: string | null
  readonly others: readonly string[]
  readonly ids: readonly string[]
}

/** The rows as the report sets them out: what the matrix takes for one dimension stands under one heading, and reads back to one row. */
export function rowsOf({ dimensions, matrix }: ReportArticle): Row[] {
  return matrix.dimensions.flatMap((ids) => {
    const [first, ...more] = ids.flatMap((id) => dimensions.find((one) => one.id === id) ?? [])
    if (!first) return []
    const names = new Set(more.map((one) => folded(one.name)))
    names.delete(folded(first.name))
    return [{ name: first.name, standard: first.standard, others: [...names], ids }]
  })
}
