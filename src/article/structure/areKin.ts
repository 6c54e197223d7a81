/** English words are one when they share so many first letters, or all of the shorter one (`test`, “testability”). */
const STEM = { least: 4, enough: 5 }

/** Whether two telling words are forms of one. */
export function areKin(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (a === b || shorter < STEM.least) return a === b
  const shared = Math.min(shorter, STEM.enough)
  return a.slice(0, shared) === b.slice(0, shared)
}
