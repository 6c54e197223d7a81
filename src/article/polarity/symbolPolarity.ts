import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'

export interface SymbolPolarity {
  /** `empty`: a con only where the other cells of the row or table are ticks; the caller knows those. */
  readonly polarity: 'pro' | 'con' | 'neutral' | 'empty'
  /** The symbol or word that decided, as written. */
  readonly term: string
}

const LISTS = [
  ['yes', 'pro'],
  ['no', 'con'],
  ['partly', 'neutral'],
  ['empty', 'empty']
] as const
const STARS = /^(?:[★☆⭐🌟✩✭]\ufe0f?\s?){1,10}$/u

/**
 * Reads a table cell that is a symbol or a plain yes or no, or opens with one (“✅ since 2.0”, “No (planned)”).
 *
 * @param cell the cell as written; emphasis around it is ignored.
 * @returns null where the cell is ordinary text. Ratings in stars are neutral: only a legend says what many stars mean.
 */
export function symbolPolarity(cell: string): SymbolPolarity | null {
  const text = cell.replace(/^[\s*_`~]+|[\s*_`~]+$/g, '')
  if (text === '') return null
  if (STARS.test(text)) return { polarity: 'neutral', term: text }
  const folded = fold(text)
  for (const [list, polarity] of LISTS) {
    const hit = matcher('both', 'labels', list).find(folded)
    if (hit?.start !== 0) continue
    if (closes(folded, hit.end, hit.term)) return { polarity, term: text.slice(0, hit.end) }
  }
  return null
}

/** A symbol may be followed by any note; a word must be the whole cell, or be set off by punctuation. */
function closes(folded: string, end: number, term: string): boolean {
  const rest = folded.slice(end).replace(/^\ufe0f/, '')
  if (rest.trim() === '') return true
  if (/[-–—/?☐⚪⬜]/.test(term)) return false
  if (/^[^\p{L}]+$/u.test(term) || /^:[a-z_]+:$/.test(term)) return true
  return /^\s*[(（,，;；:：。.\u2028\n—–]/.test(rest) && matcher('both', 'labels', 'answer').find(term)?.term === term
}
