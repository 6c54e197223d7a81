export interface Found {
  readonly index: number
  readonly text: string
}

const NUMERIC = /(?<!\d)(?:19|20)\d{2}\s?[-./\p{Script=Han}]\s?\d{1,2}(?!\d)|\d{1,2},?\s(?:19|20)\d{2}(?!\d)/u
const AFTER_NAME = /(?<=\p{L})\.?\s(?:19|20)\d{2}(?!\d)/gu
const LETTER = /\p{L}/u
const SHORTEST_NAME = 3
const LONGEST_NAME = 9

/** The first date of a text: `2024-05`, `2024年5月`, “May 3, 2024”, “May 2024”, where any word of 3 to 9 letters is taken for a month; null without. */
export function findDate(text: string): Found | null {
  const numeric = NUMERIC.exec(text)
  const named = monthAndYear(text)
  if (named && (!numeric || named.index < numeric.index)) return named
  return numeric && { index: numeric.index, text: numeric[0] }
}

/** Letters are counted by hand: `\p{L}{3,9}` is unrolled when it is compiled, which takes longer than to read an article. */
function monthAndYear(text: string): Found | null {
  for (const { index, 0: rest } of text.matchAll(AFTER_NAME)) {
    let start = index
    let letters = 0
    while (letters < LONGEST_NAME) {
      const before = letterBefore(text, start)
      if (before === start) break
      start = before
      letters++
    }
    if (letters >= SHORTEST_NAME) return { index: start, text: text.slice(start, index + rest.length) }
  }
  return null
}

/** Where the letter that ends at `end` starts; `end` where none does. */
function letterBefore(text: string, end: number): number {
  const last = text.charCodeAt(end - 1)
  const start = last >= 0xdc00 && last < 0xe000 ? end - 2 : end - 1
  return start >= 0 && LETTER.test(text.slice(start, end)) ? start : end
}
