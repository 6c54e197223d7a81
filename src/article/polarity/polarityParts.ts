import { clauses } from '../../text/clauses.ts'
import type { Language, Polarity } from '../types.ts'
import { textPolarity } from './textPolarity.ts'

export interface PolarityPart {
  readonly start: number
  readonly end: number
  readonly polarity: Polarity
  readonly term: string
}

/**
 * Splits a sentence where it flips: `灵活但复杂`, “fast, but memory-hungry”.
 *
 * @param dimension name of the dimension it falls under, as in `textPolarity`.
 * @returns neighbouring parts of different polarity, in order; a single part where it speaks in one way. Neutral clauses
 *   go with the part before them, or with the first that follows.
 */
export function polarityParts(text: string, language: Language, dimension?: string | null): PolarityPart[] {
  const parts: PolarityPart[] = []
  for (const { start, end } of clauses(text)) {
    const { polarity, term } = textPolarity(text.slice(start, end), language, dimension)
    const last = parts.at(-1)
    if (last && (polarity === 'neutral' || polarity === last.polarity)) parts[parts.length - 1] = { ...last, end }
    else if (last?.polarity === 'neutral') parts[parts.length - 1] = { start: last.start, end, polarity, term }
    else parts.push({ start, end, polarity, term })
  }
  return parts
}
