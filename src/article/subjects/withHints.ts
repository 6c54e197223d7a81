import type { Candidate } from './elect.ts'
import { nameKey } from './names.ts'
import type { DeclaredSubject } from './types.ts'

/**
 * Applies names that the configuration says mean one thing: a subject read under one of them takes the declared name
 * and all its forms, and two that share a hint are one. A hint never makes a subject of what the article does not compare.
 */
export function withHints(candidates: readonly Candidate[], hints: readonly DeclaredSubject[]): Candidate[] {
  const merged: Candidate[] = []
  const owners = new Map<DeclaredSubject, Candidate>()
  for (const candidate of candidates) {
    const hint = hints.find((one) => formsOf(one).some((form) => candidate.names.some((name) => nameKey(name) === nameKey(form))))
    const owner = hint && owners.get(hint)
    if (owner) {
      owner.names.push(...candidate.names)
      owner.places.push(...candidate.places)
      continue
    }
    const own = { ...candidate, names: [...candidate.names, ...(hint ? formsOf(hint) : [])], ...(hint ? { declared: formsOf(hint) } : {}) }
    merged.push(own)
    if (hint) owners.set(hint, own)
  }
  return merged
}

function formsOf(hint: DeclaredSubject): string[] {
  return [hint.name, ...hint.aliases]
}
