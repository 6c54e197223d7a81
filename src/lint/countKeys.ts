/** How often each key occurs among findings: what `splitKnown` compares with. */
export function countKeys(findings: readonly { readonly keys: readonly string[] }[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of findings.flatMap(({ keys }) => keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
