import type { Language, Polarity } from '../types.ts'
import { byDimension } from './byDimension.ts'
import { readParts, type WeighedPart } from './readParts.ts'

export interface TextPolarity {
  readonly polarity: Polarity
  /** The words that decided, as written; empty for neutral. Offsets into the text. */
  readonly term: string
  readonly start: number
  readonly end: number
}

/** What an earlier part still weighs after a word of contrast. */
const EARLIER = 0.3
/** Below this nothing is said for or against. */
const THRESHOLD = 0.9

/**
 * Reads how a clause, sentence or bullet speaks of its subject, by its own words; neutral when in doubt.
 *
 * @param text one clause, sentence, bullet or cell.
 * @param _language of the article; words of both languages are read in either.
 * @param dimension name of the dimension it falls under, by which a bare degree or quantity is read: “low” or “under 10 euros”
 *   under “cost” is a pro.
 */
export function textPolarity(text: string, _language: Language, dimension?: string | null): TextPolarity {
  const parts = readParts(text)
  const total = parts.reduce((sum, part) => (part.total === 0 ? sum : sum * EARLIER + part.total), 0)
  if (Math.abs(total) < THRESHOLD) return (dimension && byDimension(text, dimension)) || { polarity: 'neutral', term: '', start: 0, end: 0 }
  return decided(text, parts, total > 0 ? 'pro' : 'con')
}

function decided(text: string, parts: readonly WeighedPart[], polarity: 'pro' | 'con'): TextPolarity {
  const sign = polarity === 'pro' ? 1 : -1
  let best = { value: 0, start: 0, end: text.length }
  for (const part of parts) {
    for (const weight of part.weights) if (weight.value * sign >= best.value * sign && weight.value * sign > 0) best = weight
  }
  return { polarity, term: text.slice(best.start, best.end), start: best.start, end: best.end }
}
