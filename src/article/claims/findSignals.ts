import { type LexiconFile, type Matcher, matcher } from '../../lexicon/index.ts'
import type { ClaimKind, Language } from '../types.ts'
import type { Signal, SignalWeight } from './types.ts'

/** Which file of the lexicon speaks for which kind; the most telling first, in which order a claim lists its kinds. */
const FILES: readonly (readonly [ClaimKind, LexiconFile])[] = [
  ['statistic', 'claims-statistic'],
  ['superlative', 'claims-superlative'],
  ['vague-attribution', 'claims-attribution'],
  ['comparative', 'claims-comparative'],
  ['absolute', 'claims-absolute'],
  ['named-fact', 'claims-fact'],
  ['prediction', 'claims-prediction'],
  ['promotional', 'claims-promotional'],
  ['causal', 'claims-causal'],
  ['evaluative', 'claims-evaluative'],
  ['vague-quantity', 'claims-quantity'],
  ['hedge', 'claims-hedge']
]
const WEIGHTS: readonly SignalWeight[] = ['must', 'limit', 'weak', 'should', 'note']

/** The order of kinds by how much they tell. */
export const KINDS: readonly ClaimKind[] = FILES.map(([kind]) => kind)

/** Kinds whose cues a word right before them can take back (`不是最好的`, “isn't always”). */
const DENIED: Readonly<Partial<Record<ClaimKind, LexiconFile>>> = {
  superlative: 'claims-superlative',
  comparative: 'claims-comparative',
  absolute: 'claims-absolute'
}
/** How far before a cue that word may begin. */
const BEFORE = 32

/**
 * Finds the cues of all kinds in folded text. Cues inside an exempt expression of their own file are left out, those that are
 * taken back weigh no more than a note, and the word lists of a language are read with whole words for English, anywhere
 * for Chinese.
 */
export function findSignals(folded: string, language: Language): Signal[] {
  const signals: Signal[] = []
  for (const [kind, file] of FILES) {
    const exempt = listOf(language, file, 'exempt').all(folded)
    for (const weight of WEIGHTS) {
      for (const { start, end } of listOf(language, file, weight).all(folded)) {
        if (exempt.some((hole) => hole.start <= start && end <= hole.end)) continue
        const noted = weight !== 'note' && isDenied(kind, folded.slice(Math.max(0, start - BEFORE), start), language)
        signals.push({ kind, weight: noted ? 'note' : weight, list: `${file}/${weight}`, start, end })
      }
    }
  }
  return signals
}

function isDenied(kind: ClaimKind, before: string, language: Language): boolean {
  const file = DENIED[kind]
  return file !== undefined && listOf(language, file, 'denial').test(before)
}

function listOf(language: Language, file: LexiconFile, list: string): Matcher {
  return matcher(language, file, list as never)
}
