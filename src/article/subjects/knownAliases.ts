import { termGroups } from '../../lexicon/index.ts'
import { nameKey } from './names.ts'

let groups: Map<string, readonly string[]> | undefined

/** Other names in common use (`PostgreSQL`, `Postgres`, `PG`); empty when none is known. */
export function knownAliases(name: string): readonly string[] {
  if (!groups) {
    groups = new Map()
    for (const list of termGroups('aliases')) for (const alias of list) groups.set(nameKey(alias), list)
  }
  const list = groups.get(nameKey(name)) ?? []
  return list.filter((alias) => nameKey(alias) !== nameKey(name))
}
