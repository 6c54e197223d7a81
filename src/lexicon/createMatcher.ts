import { createTermIndex } from './termIndex.ts'

/** A word of a list found in a text; offsets as in the text given. */
export interface Hit {
  readonly start: number
  readonly end: number
  readonly term: string
}

export interface Matcher {
  /** The first hit at or after `from`, or null. `folded` must come from `fold`. */
  find(folded: string, from?: number): Hit | null
  /** All hits, left to right, the longest term first at each place, not overlapping. */
  all(folded: string): Hit[]
  test(folded: string): boolean
}

/**
 * Looks for terms (see `createTermIndex`) and patterns (sources of regular expressions) together: the first place counts,
 * and at one place a pattern before a term. A pattern that matches nothing at all ends the search.
 */
export function createMatcher(terms: readonly string[], patterns: readonly string[] = []): Matcher {
  const words = terms.filter((term) => term !== '')
  // The empty term is found everywhere, as nothing: only what starts at `from` comes before it.
  const reach = words.length < terms.length ? 1 : Number.POSITIVE_INFINITY
  const index = words.length > 0 ? createTermIndex(words) : null
  const expression = patterns.length > 0 ? new RegExp(patterns.join('|'), 'g') : null
  let patternStart = -1
  let patternEnd = -1
  let start = -1
  let end = -1
  const seekPattern = (text: string, from: number): void => {
    expression!.lastIndex = from
    const match = expression!.exec(text)
    patternStart = match ? match.index : Number.POSITIVE_INFINITY
    patternEnd = match ? patternStart + match[0].length : patternStart
  }
  /** Sets `start` and `end`. A search that goes on in the same text need not look again for a pattern that still lies ahead. */
  const seek = (text: string, from: number, goesOn: boolean): boolean => {
    if (expression && !(goesOn && patternStart >= from)) seekPattern(text, from)
    const ahead = Math.min(expression ? patternStart : text.length, from + reach)
    start = index ? index.find(text, from, ahead) : -1
    if (start >= 0) end = index!.end
    else if (expression && patternStart < from + reach) {
      start = patternStart
      end = patternEnd
    } else return false
    return end > start
  }
  const hit = (text: string): Hit => ({ start, end, term: text.slice(start, end) })
  return {
    find: (text, from = 0) => (seek(text, Math.max(from, 0), false) ? hit(text) : null),
    all(text) {
      const hits: Hit[] = []
      for (let found = seek(text, 0, false); found; found = seek(text, end, true)) hits.push(hit(text))
      return hits
    },
    test: (text) => seek(text, 0, false)
  }
}
