import { bareWords } from '../../text/bareWords.ts'

/** A subject or a dimension, with what is said of it. */
export interface Named {
  readonly id: string
  readonly name: string
  /** Other names, or ids that mean the same in both versions. */
  readonly aliases: readonly string[]
  /** The statements of it, bare. */
  readonly texts: readonly string[]
}

/** By ids: new → old, and the names of what has no counterpart. */
export interface NameMatch {
  readonly oldOf: ReadonlyMap<string, string>
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly renamed: readonly { readonly from: string; readonly to: string }[]
}

/** Of two names, half of what is said is the same: it is one thing by another name. */
const SHARED = 0.5

/** Finds the subjects, or dimensions, of the old version in the new one: by name, then by an alias, then by what is said of them. */
export function matchNames(old: readonly Named[], now: readonly Named[]): NameMatch {
  const oldOf = new Map<string, string>()
  const free = new Set(old)
  const match = (isSame: (before: Named, after: Named) => boolean): Named[] =>
    now.filter((after) => {
      if (oldOf.has(after.id)) return false
      const before = [...free].find((one) => isSame(one, after))
      if (!before) return false
      oldOf.set(after.id, before.id)
      free.delete(before)
      return true
    })
  match((before, after) => bareWords(before.name) === bareWords(after.name))
  const known = [
    ...match((before, after) => formsOf(before).some((form) => formsOf(after).includes(form))),
    ...match((before, after) => share(before.texts, after.texts) >= SHARED)
  ]
  const nameOf = new Map(old.map(({ id, name }) => [id, name]))
  return {
    oldOf,
    added: now.filter(({ id }) => !oldOf.has(id)).map(({ name }) => name),
    removed: [...free].map(({ name }) => name),
    renamed: now.filter((one) => known.includes(one)).map(({ id, name }) => ({ from: nameOf.get(oldOf.get(id)!)!, to: name }))
  }
}

function formsOf({ name, aliases }: Named): string[] {
  return [name, ...aliases].map(bareWords)
}

function share(before: readonly string[], after: readonly string[]): number {
  if (before.length === 0 || after.length === 0) return 0
  return after.filter((text) => before.includes(text)).length / Math.max(before.length, after.length)
}
