import { nameKey } from '../../article/subjects/names.ts'
import type { Dimension } from '../../article/types.ts'
import type { Profile } from '../../profiles/types.ts'

/** The dimensions that a profile names first, in its order, with their parts; then the others in the article's. */
export function orderDimensions(dimensions: readonly Dimension[], { required, recommended, parts = {} }: Profile): Dimension[] {
  const wanted = [...required, ...recommended].flatMap((id) => [id, ...(parts[id] ?? [])])
  const rank = ({ name, standard }: Dimension) => {
    const index = wanted.findIndex((one) => one === standard || nameKey(one) === nameKey(name))
    return index < 0 ? wanted.length : index
  }
  return dimensions
    .map((dimension) => ({ dimension, rank: rank(dimension) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ dimension }) => dimension)
}
