import { baseForms } from './baseForms.ts'
import { type CueKind, type EnglishTerm, polarityVocabulary } from './vocabulary.ts'

/** A word or phrase of the polarity lexicon in a text. */
export interface PolarityCue {
  readonly start: number
  readonly end: number
  readonly kinds: ReadonlySet<CueKind>
}

const NONE: ReadonlySet<CueKind> = new Set<CueKind>(['none'])

/**
 * Finds the words that bear on polarity, in reading order, not overlapping, the longest at each place. Chinese words are
 * looked for in Chinese text and English ones in Latin text of the same string, as articles mix them.
 */
export function findCues(folded: string): PolarityCue[] {
  const cues = [...chineseCues(folded), ...englishCues(folded)].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return cues.filter((cue) => {
    if (cue.start < end) return false
    end = cue.end
    return !cue.kinds.has('none')
  })
}

function chineseCues(folded: string): PolarityCue[] {
  if (!/\p{Script=Han}/u.test(folded)) return []
  const { chinese, chineseNone } = polarityVocabulary()
  const cues: PolarityCue[] = chineseNone.all(folded).map(({ start, end }) => ({ start, end, kinds: NONE }))
  for (let at = 0; at < folded.length; at++) {
    const found = chinese.get(folded[at]!)?.find(({ term }) => folded.startsWith(term, at))
    if (!found) continue
    cues.push({ start: at, end: at + found.term.length, kinds: found.kinds })
    at += found.term.length - 1
  }
  return cues
}

function englishCues(folded: string): PolarityCue[] {
  const tokens = [...folded.matchAll(/[a-z0-9]+(?:['’][a-z]+)?/g)].map((match) => ({
    word: match[0].replace('’', "'"),
    start: match.index,
    end: match.index + match[0].length
  }))
  const { english } = polarityVocabulary()
  const cues: PolarityCue[] = []
  for (let i = 0; i < tokens.length; i++) {
    let best: { term: EnglishTerm; exact: boolean } | null = null
    for (const { form, graded } of baseForms(tokens[i]!.word)) {
      for (const term of english.get(form) ?? []) {
        if (graded && !term.graded) continue
        if (best && (best.term.words.length > term.words.length || (best.term.words.length === term.words.length && best.exact))) continue
        if (follows(term.words)) best = { term, exact: form === tokens[i]!.word }
      }
    }
    if (!best) continue
    const last = tokens[i + best.term.words.length - 1]!
    cues.push({ start: tokens[i]!.start, end: last.end, kinds: best.term.kinds })
    i += best.term.words.length - 1

    function follows(words: readonly string[]): boolean {
      return words.every((word, k) => {
        if (k === 0) return true
        const token = tokens[i + k]
        if (!token || !/^[\s-]+$/.test(folded.slice(tokens[i + k - 1]!.end, token.start))) return false
        return token.word === word || token.word === `${word}s`
      })
    }
  }
  return cues
}
