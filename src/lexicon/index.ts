/** The typed look-up: finds the words of a list in folded text. Matchers are built on first use and kept. */
import { en } from './en.generated.ts'
import { zh } from './zh.generated.ts'

export { dimensions as standardDimensions } from './dimensions.generated.ts'

export { systemKinds, systems } from './systems.generated.ts'

type Files = typeof zh
export type LexiconFile = keyof Files
export type LexiconList<File extends LexiconFile> = keyof Files[File] & string

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

interface ListData {
  readonly terms: readonly string[]
  readonly patterns: readonly string[]
}

const matchers = new Map<string, Matcher>()

/** The matcher of one list of one language; `both` joins the lists of the two languages. */
export function matcher<File extends LexiconFile>(language: 'zh' | 'en' | 'both', file: File, list: LexiconList<File>): Matcher {
  const key = `${language}/${file}/${list}`
  let found = matchers.get(key)
  if (!found) {
    const lists: ListData[] = []
    if (language !== 'en') lists.push(listOf(zh, file, list))
    if (language !== 'zh') lists.push(listOf(en, file, list))
    found = createMatcher(
      lists.flatMap((l) => l.terms),
      lists.flatMap((l) => l.patterns)
    )
    matchers.set(key, found)
  }
  return found
}

function listOf(language: unknown, file: string, list: string): ListData {
  return (language as Record<string, Record<string, ListData>>)[file]?.[list] ?? { terms: [], patterns: [] }
}

/** Joins terms into one alternation: Latin terms match as whole words, Chinese ones anywhere. */
export function createMatcher(terms: readonly string[], patterns: readonly string[] = []): Matcher {
  const sorted = [...new Set(terms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const parts = [...patterns, ...sorted.map(asPattern)]
  const expression = parts.length > 0 ? new RegExp(parts.join('|'), 'g') : null
  const find = (folded: string, from = 0): Hit | null => {
    if (!expression) return null
    expression.lastIndex = from
    const match = expression.exec(folded)
    return match && match[0] !== '' ? { start: match.index, end: match.index + match[0].length, term: match[0] } : null
  }
  return {
    find,
    all(folded) {
      const hits: Hit[] = []
      for (let hit = find(folded); hit; hit = find(folded, hit.end)) hits.push(hit)
      return hits
    },
    test: (folded) => find(folded) !== null
  }
}

function asPattern(term: string): string {
  const escaped = term
    .toLowerCase()
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/'/g, "['’]")
  const before = /^[a-z0-9]/i.test(term) ? '(?<![a-z0-9])' : ''
  const after = /[a-z0-9]$/i.test(term) ? '(?![a-z0-9])' : ''
  return before + escaped + after
}

/** The terms of every list of a file, both languages joined: for files whose lists are groups of equal names. */
export function termGroups(file: LexiconFile): (readonly string[])[] {
  return Object.keys(zh[file]).map((list) => [...listOf(zh, file, list).terms, ...listOf(en, file, list).terms])
}

const patternLists = new Map<string, readonly RegExp[]>()

/** The patterns of a list, one expression each, for lists whose groups carry a meaning. */
export function patternsOf<File extends LexiconFile>(file: File, list: LexiconList<File>): readonly RegExp[] {
  const key = `${file}/${list}`
  let found = patternLists.get(key)
  if (!found) {
    found = [...listOf(zh, file, list).patterns, ...listOf(en, file, list).patterns].map((pattern) => new RegExp(pattern))
    patternLists.set(key, found)
  }
  return found
}
