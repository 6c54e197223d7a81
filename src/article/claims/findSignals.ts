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

/**
 * Finds the cues of all kinds in folded text. Cues inside an exempt expression of their own file are left out, and the
 * word lists of a language are read with whole words for English, anywhere for Chinese.
 */
export function findSignals(folded: string, language: Language): Signal[] {
  const signals: Signal[] = []
  for (const [kind, file] of FILES) {
    const exempt = listOf(language, file, 'exempt').all(folded)
    for (const weight of WEIGHTS) {
      for (const { start, end } of listOf(language, file, weight).all(folded)) {
        if (exempt.some((hole) => hole.start <= start && end <= hole.end)) continue
        signals.push({ kind, weight, list: `${file}/${weight}`, start, end })
      }
    }
  }
  return signals
}

function listOf(language: Language, file: LexiconFile, list: string): Matcher {
  return matcher(language, file, list as never)
}
