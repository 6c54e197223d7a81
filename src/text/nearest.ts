import { distance } from 'fastest-levenshtein'

/**
 * The candidate most like `given`, or null when none is near enough to be a slip of the hand:
 * at most one edit for every three characters, and one is always allowed. A unique longer name that starts with
 * `given` counts as near (`mark` for `markdown`).
 */
export function nearest(given: string, candidates: Iterable<string>): string | null {
  const wanted = given.toLowerCase()
  const names = [...candidates]
  let best: string | null = null
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1
  for (const name of names) {
    const edits = distance(wanted, name.toLowerCase())
    if (edits < least) {
      best = name
      least = edits
    }
  }
  if (best !== null || wanted.length < 3) return best
  const longer = names.filter((name) => name.toLowerCase().startsWith(wanted))
  return longer.length === 1 ? (longer[0] ?? null) : null
}
