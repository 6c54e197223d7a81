/** Terms ready to be looked for in one pass over a text, whatever their number. */
export interface TermIndex {
  /** Start of the first term at or after `from` and before `to`, the longest where several start; -1 without. Sets `end`. */
  find(text: string, from: number, to: number): number
  /** Where the term found last ends. */
  end: number
}

/** Characters are told apart by their last bits: a sieve that lets few others through, small enough to stay near at hand. */
const SIEVE = 1023

/**
 * Latin terms match as whole words, Chinese ones anywhere; a straight apostrophe also matches a curly one. Large
 * alternations of a regular expression try every word at every place; here a character that no term starts with costs one look.
 */
export function createTermIndex(terms: readonly string[]): TermIndex {
  const spelt: string[] = []
  for (const term of terms) {
    const lower = term.toLowerCase()
    if (lower.includes("'")) spelt.push(...spellings(lower))
    else spelt.push(lower)
  }
  return spelt.length === 1 ? oneTerm(spelt[0]!) : manyTerms(spelt)
}

function spellings(term: string): string[] {
  const [head = '', ...rest] = term.split("'")
  return rest.reduce<string[]>((all, part) => all.flatMap((start) => [`${start}'${part}`, `${start}’${part}`]), [head])
}

function oneTerm(term: string): TermIndex {
  const index: TermIndex = {
    end: 0,
    find(text, from, to) {
      for (let at = text.indexOf(term, from); at >= 0 && at < to; at = text.indexOf(term, at + 1)) {
        if (!isBounded(text, at, at + term.length)) continue
        index.end = at + term.length
        return at
      }
      return -1
    }
  }
  return index
}

function manyTerms(terms: readonly string[]): TermIndex {
  /** 1 where a term starts with such a character, 2 where a term is such a character and nothing more. */
  const sieve = new Uint8Array(SIEVE + 1)
  const pairSieve = new Uint8Array(SIEVE + 1)
  /** By the first two characters; the longest first, once they were needed. */
  const pairs = new Map<number, string[]>()
  const sorted = new Set<string[]>()
  const single = new Set<number>()
  for (const term of terms) {
    const first = term.charCodeAt(0)
    if (term.length === 1) {
      sieve[first & SIEVE]! |= 2
      single.add(first)
      continue
    }
    const second = term.charCodeAt(1)
    sieve[first & SIEVE]! |= 1
    pairSieve[sieved(first, second)] = 1
    const found = pairs.get((first << 16) | second)
    if (found) found.push(term)
    else pairs.set((first << 16) | second, [term])
  }
  const pairEnd = (text: string, at: number, first: number, second: number): number => {
    const found = pairs.get((first << 16) | second)
    if (!found) return -1
    if (found.length > 1 && !sorted.has(found)) {
      found.sort((a, b) => b.length - a.length)
      sorted.add(found)
    }
    for (const term of found) {
      if ((term.length === 2 || text.startsWith(term, at)) && isBounded(text, at, at + term.length)) return at + term.length
    }
    return -1
  }
  const index: TermIndex = {
    end: 0,
    find(text, from, to) {
      const last = Math.min(text.length, to)
      for (let at = from; at < last; at++) {
        const first = text.charCodeAt(at)
        const kind = sieve[first & SIEVE]!
        if (kind === 0) continue
        // Most letters stand inside a word, where no Latin term starts.
        if (first < 123 && at > 0 && isWord(first) && isWord(text.charCodeAt(at - 1))) continue
        let end = -1
        if ((kind & 1) !== 0 && at + 1 < text.length) {
          const second = text.charCodeAt(at + 1)
          if (pairSieve[sieved(first, second)] === 1) end = pairEnd(text, at, first, second)
        }
        if (end < 0 && (kind & 2) !== 0 && single.has(first) && isBounded(text, at, at + 1)) end = at + 1
        if (end < 0) continue
        index.end = end
        return at
      }
      return -1
    }
  }
  return index
}

function sieved(first: number, second: number): number {
  return (first * 31 + second) & SIEVE
}

/** A Latin term is no part of a longer word: ASCII letters and digits do not go on beyond its ends. */
function isBounded(text: string, start: number, end: number): boolean {
  return (
    !(start > 0 && isWord(text.charCodeAt(start)) && isWord(text.charCodeAt(start - 1))) &&
    !(end < text.length && isWord(text.charCodeAt(end - 1)) && isWord(text.charCodeAt(end)))
  )
}

function isWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
}
