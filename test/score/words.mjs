/** When two annotators' words mean the same. All take and give the form that `normal` makes. */

/** Letters and digits only: case, width, spacing and punctuation are a matter of taste. @type {(text: string) => string} */
export function normal(text) {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '')
}

/** Names of dimensions: equal, or one within the other (成本, 部署成本). @type {(a: string, b: string) => boolean} */
export function alike(a, b) {
  if (a === '' || b === '') return false
  return a === b || (Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a)))
}

/** Sentences: one within the other, or most pairs of letters in common. @type {(a: string, b: string) => boolean} */
export function overlap(a, b) {
  if (a === '' || b === '') return false
  if (a.includes(b) || b.includes(a)) return true
  const pairsOfA = pairs(a)
  const pairsOfB = pairs(b)
  const both = [...pairsOfA].filter((pair) => pairsOfB.has(pair)).length
  return both / Math.min(pairsOfA.size, pairsOfB.size) >= 0.6
}

/** @type {(text: string) => Set<string>} */
function pairs(text) {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))
}
