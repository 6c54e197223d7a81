import { standardDimensions } from '../../lexicon/index.ts'
import { plainName } from './plainName.ts'

/** A name of the taxonomy in plain form, and the dimension it stands for. */
export interface NameEntry {
  readonly name: string
  readonly id: string
  /** Counts inside longer names, not only as the whole name. */
  readonly inside: boolean
}

let table: ReadonlyMap<string, NameEntry> | undefined

/** Every name and alias of the taxonomy by its plain form. */
export function nameTable(): ReadonlyMap<string, NameEntry> {
  if (table) return table
  const entries = new Map<string, NameEntry>()
  for (const { id, zh, en } of standardDimensions) {
    for (const words of [zh, en]) {
      for (const [names, inside] of [[[words.name, ...words.aliases], true] as const, [words.alone ?? [], false] as const]) {
        for (const written of names) {
          const name = plainName(written)
          if (!entries.has(name)) entries.set(name, { name, id, inside })
        }
      }
    }
  }
  table = entries
  return entries
}
