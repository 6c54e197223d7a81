import { nameKey } from '../article/subjects/names.ts'

/**
 * Whether a subject goes by one of the names that a rule's option lists: its name or an alias, in whatever case, spacing and
 * punctuation.
 */
export function isNamed(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  names: readonly string[]
): boolean {
  const listed = new Set(names.map(nameKey))
  return listed.size > 0 && [name, ...aliases].some((form) => listed.has(nameKey(form)))
}
