/**
 * Parts findings into those that were known before and those that are new. Keys are counted: of three findings with one
 * key, two of which are known, the last is new.
 *
 * @param known how often each key is known, as `countKeys` gives it.
 */
export function splitKnown<One extends { readonly keys: readonly string[] }>(
  findings: readonly One[],
  known: ReadonlyMap<string, number>
): { readonly known: readonly One[]; readonly fresh: readonly One[] } {
  const left = new Map(known)
  const parts = { known: [] as One[], fresh: [] as One[] }
  for (const finding of findings) {
    let missing = false
    for (const key of finding.keys) {
      const count = left.get(key) ?? 0
      if (count > 0) left.set(key, count - 1)
      else missing = true
    }
    parts[missing ? 'fresh' : 'known'].push(finding)
  }
  return parts
}
