import { en } from '../../lexicon/en.generated.ts'
import { createMatcher, type LexiconList, linesOf, type Matcher } from '../../lexicon/index.ts'
import { zh } from '../../lexicon/zh.generated.ts'

/** What a word does to the reading of its clause: the list of `polarity.yml` it stands in. */
export type CueKind = LexiconList<'polarity'>

/** English terms by their first word, each as its words. */
export interface EnglishTerm {
  readonly words: readonly string[]
  readonly kinds: ReadonlySet<CueKind>
  /** Adjectives and adverbs, which are matched in their degrees too. */
  readonly graded: boolean
}

export interface ChineseTerm {
  readonly term: string
  readonly kinds: ReadonlySet<CueKind>
}

export interface Vocabulary {
  /** Chinese terms by their first character, the longest first. */
  readonly chinese: ReadonlyMap<string, readonly ChineseTerm[]>
  /** Phrases of the list `none` that need a pattern. */
  readonly chineseNone: Matcher
  readonly english: ReadonlyMap<string, readonly EnglishTerm[]>
}

const GRADED: ReadonlySet<string> = new Set(['pro-word', 'con-word', 'up', 'down'])
let vocabulary: Vocabulary | undefined

/** The words of `polarity.yml`, ready for look-up. A word of the list `none` is in no other list. */
export function polarityVocabulary(): Vocabulary {
  if (vocabulary) return vocabulary
  const chinese = new Map<string, ChineseTerm[]>()
  for (const [term, kinds] of kindsByTerm(zh.polarity)) push(chinese, term[0]!, { term, kinds })
  for (const terms of chinese.values()) terms.sort((a, b) => b.term.length - a.term.length)
  const english = new Map<string, EnglishTerm[]>()
  for (const [term, kinds] of kindsByTerm(en.polarity)) {
    const words = /[\s-]/.test(term) ? term.split(/[\s-]+/) : [term]
    const graded = words.length === 1 && [...kinds].some((kind) => GRADED.has(kind))
    push(english, words[0]!, { words, kinds, graded })
  }
  vocabulary = { chinese, chineseNone: createMatcher([], linesOf(zh.polarity.none.patterns)), english }
  return vocabulary
}

function kindsByTerm(lists: Record<string, { readonly terms: string }>): Map<string, Set<CueKind>> {
  const kinds = new Map<string, Set<CueKind>>()
  for (const [kind, { terms }] of Object.entries(lists)) {
    for (const term of linesOf(terms)) {
      const found = kinds.get(term)
      if (found) found.add(kind as CueKind)
      else kinds.set(term, new Set([kind as CueKind]))
    }
  }
  return kinds
}

function push<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const found = lists.get(key)
  if (found) found.push(item)
  else lists.set(key, [item])
}
