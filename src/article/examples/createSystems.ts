import { systems as shipped } from '../../lexicon/index.ts'
import type { KnownSystem } from '../../lexicon/types.ts'
import type { Range } from '../../text/types.ts'
import type { ReadOptions } from '../read.ts'

export interface SystemHit extends Range {
  readonly system: KnownSystem
}

/** Behind a name, what still belongs to it: a version or size (`-2`, ` 14`, `-7B`), so that another version is not taken for it. */
const VERSION = /^[- ]?v?\d|^-[A-Za-z]/

/**
 * Prepares the look-up of the known system whose name begins at an offset. Names that were run together when text was
 * copied (`MySQLSQLite`) are told apart where each is known. Systems of the configuration win over those of the table.
 */
export function createSystems(own: ReadOptions['examples'] = []): (text: string, at: number) => SystemHit | null {
  const all: readonly KnownSystem[] = [
    ...own.map(({ name, aliases = [], kinds = [], licence = null }) => ({
      names: [name, ...aliases],
      kinds,
      licence,
      source: null,
      asOf: null
    })),
    ...shipped
  ]
  const byName = new Map<string, KnownSystem>()
  for (const system of all) for (const name of system.names) if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), system)
  const lengths = [...new Set([...byName.keys()].map((name) => name.length))].sort((a, b) => b - a)
  const systemAt = (text: string, at: number): SystemHit | null => {
    for (const length of lengths) {
      const end = at + length
      const system = byName.get(text.slice(at, end).toLowerCase())
      if (system && (endsWord(text, end) || (/[A-Z]/.test(text[end] ?? '') && systemAt(text, end)))) return { start: at, end, system }
    }
    return null
  }
  return systemAt
}

function endsWord(text: string, end: number): boolean {
  return !VERSION.test(text.slice(end, end + 3)) && !/[A-Za-z0-9]{2}/.test(text.slice(end - 1, end + 1))
}
