import { HARD_BREAK } from './hardBreak.ts'

/** Both widths of parentheses close each other. */
const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  '（': ['）', ')'],
  '(': [')', '）'],
  '[': [']'],
  '【': ['】'],
  '「': ['」'],
  '『': ['』'],
  '《': ['》']
}
/** Brackets further apart than this are not taken for a pair. */
const LONGEST_ASIDE = 240

/**
 * Prepares the search for what is in brackets. To be asked from left to right: each search goes on where the last one
 * ended, so that a text of nothing but brackets takes no longer than any other.
 *
 * @returns the offset of the bracket that closes the one at an offset; -1 where none opens, or it is not closed soon or not on its line.
 */
export function createAsides(text: string): (at: number) => number {
  const next = new Map<string, number>()
  const find = (character: string, from: number): number => {
    let at = next.get(character) ?? -1
    if (at >= from) return at
    at = text.indexOf(character, from)
    if (at < 0) at = text.length
    next.set(character, at)
    return at
  }
  return (at) => {
    const closers = CLOSERS[text[at]!]
    if (!closers) return -1
    const end = Math.min(...closers.map((closer) => find(closer, at + 1)))
    return end < Math.min(text.length, at + LONGEST_ASIDE, find(HARD_BREAK, at + 1)) ? end : -1
  }
}
