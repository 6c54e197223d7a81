import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'

/** A `来源：`, “Source:” in a text. */
export interface SourceLabel {
  readonly start: number
  /** Behind the colon. */
  readonly end: number
}

const OPENING = /(?:^|[\s(（[［*_。.；;，,、—–-])$/

/** The last label of a source in a text, at its start or after a mark, with its colon; null where there is none. */
export function sourceLabel(text: string): SourceLabel | null {
  if (!/[:：]/.test(text)) return null
  const folded = fold(text)
  const hits = matcher('both', 'evidence', 'source-label').all(folded)
  for (const { start, end } of hits.toReversed()) {
    const colon = /^\s?:/.exec(folded.slice(end, end + 3))
    if (colon && OPENING.test(text.slice(Math.max(0, start - 1), start))) return { start, end: end + colon[0].length }
  }
  return null
}
