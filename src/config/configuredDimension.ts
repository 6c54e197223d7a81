import { nameKey } from '../article/subjects/names.ts'
import type { Config } from './types.ts'

/**
 * The configured dimension that goes by a name, as profiles ask for it: the standard id it stands for, or the name
 * itself. Null when no configured dimension has that name or alias.
 */
export function configuredDimension(dimensions: Config['dimensions'], written: string): string | null {
  for (const given of dimensions ?? []) {
    const { name, aliases = [], standard = null } = typeof given === 'string' ? { name: given } : given
    if ([name, ...aliases].some((form) => nameKey(form) === nameKey(written))) return standard ?? name
  }
  return null
}
