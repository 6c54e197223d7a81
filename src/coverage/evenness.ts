/**
 * How evenly a whole is spread over its parts: Pielou's evenness, the Shannon entropy of the shares divided by the
 * logarithm of their number. 1 when all are equal, 0 when one has everything.
 *
 * E. C. Pielou, “The measurement of diversity in different types of biological collections”, Journal of Theoretical
 * Biology 13 (1966), 131–144; C. E. Shannon, “A mathematical theory of communication”, 1948.
 *
 * @param parts not negative; two or more, of which one at least is more than 0, else null.
 */
export function evenness(parts: readonly number[]): number | null {
  // In order of size, so that the sum is the same to the last bit in whatever order the subjects come.
  const sorted = parts.toSorted((a, b) => a - b)
  const whole = sorted.reduce((sum, part) => sum + part, 0)
  if (parts.length < 2 || whole === 0) return null
  const entropy = sorted.reduce((sum, part) => (part === 0 ? sum : sum - (part / whole) * Math.log(part / whole)), 0)
  return Math.min(1, entropy / Math.log(parts.length))
}
