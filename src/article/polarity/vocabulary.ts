import { en } from '../../lexicon/en.generated.ts'
import { createMatcher, type LexiconList, type Matcher } from '../../lexicon/index.ts'
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

export interface Vocabulary {
  readonly chinese: Matcher
  /** Kinds of a Chinese term; a match of a pattern is not in it, and is of the kind `none`. */
  readonly chineseKinds: ReadonlyMap<string, ReadonlySet<CueKind>>
  readonly english: ReadonlyMap<string, readonly EnglishTerm[]>
}

const GRADED: ReadonlySet<string> = new Set(['pro-word', 'con-word', 'up', 'down'])
let vocabulary: Vocabulary | undefined

/** The words of `polarity.yml`, ready for look-up. A word of the list `none` is in no other list. */
export function polarityVocabulary(): Vocabulary {
  if (vocabulary) return vocabulary
  const chineseKinds = kindsByTerm(zh.polarity)
  const english = new Map<string, EnglishTerm[]>()
  for (const [term, kinds] of kindsByTerm(en.polarity)) {
    const words = term.split(/[\s-]+/)
    const graded = words.length === 1 && [...kinds].some((kind) => GRADED.has(kind))
    const first = english.get(words[0]!) ?? []
    english.set(words[0]!, [...first, { words, kinds, graded }])
  }
  vocabulary = { chinese: createMatcher([...chineseKinds.keys()], zh.polarity.none.patterns), chineseKinds, english }
  return vocabulary
}

function kindsByTerm(lists: Record<string, { readonly terms: readonly string[] }>): Map<string, Set<CueKind>> {
  const kinds = new Map<string, Set<CueKind>>()
  for (const [kind, { terms }] of Object.entries(lists)) {
    for (const term of terms) kinds.set(term, (kinds.get(term) ?? new Set()).add(kind as CueKind))
  }
  return kinds
}
