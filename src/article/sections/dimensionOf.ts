import { plainDimension } from '../statements/dimension/plainDimension.ts'
import { nameKey } from '../subjects/names.ts'
import type { Dimension } from '../types.ts'

/** By the list of an article's dimensions: labels are many, and each asks. */
const known = new WeakMap<readonly Dimension[], ReadonlyMap<string, Dimension>>()

/** The article's dimension of that name; null where the name was read as none. */
export function dimensionOf(name: string, dimensions: readonly Dimension[]): Dimension | null {
  let byKey = known.get(dimensions)
  if (!byKey) {
    // The first of a name wins, so it is put in last.
    byKey = new Map(dimensions.toReversed().map((dimension) => [nameKey(plainDimension(dimension.name)), dimension]))
    known.set(dimensions, byKey)
  }
  const key = nameKey(plainDimension(name))
  return key === '' ? null : (byKey.get(key) ?? null)
}
