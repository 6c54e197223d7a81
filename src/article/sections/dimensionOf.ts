import { plainDimension } from '../statements/dimension/plainDimension.ts'
import { nameKey } from '../subjects/names.ts'
import type { Dimension } from '../types.ts'

/** The article's dimension of that name; null where the name was read as none. */
export function dimensionOf(name: string, dimensions: readonly Dimension[]): Dimension | null {
  const key = nameKey(plainDimension(name))
  return key === '' ? null : (dimensions.find((dimension) => nameKey(plainDimension(dimension.name)) === key) ?? null)
}
