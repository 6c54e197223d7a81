import { fold } from '../../text/fold.ts'
import { findCues } from './findCues.ts'
import type { TextPolarity } from './textPolarity.ts'
import type { CueKind } from './vocabulary.ts'

const LOW: readonly CueKind[] = ['good-when-low', 'con-noun', 'con-phrase', 'con-word']
/** A longer text says what it grades. */
const LONGEST = 16

/** Reads a bare degree (高, “Lower”) by the dimension it stands under; null where either says nothing. */
export function degreeAlone(text: string, dimension: string): TextPolarity | null {
  if (text.trim().length > LONGEST) return null
  const degree = findCues(fold(text)).find((cue) => cue.kinds.has('up') || cue.kinds.has('down'))
  if (!degree) return null
  const cues = findCues(fold(dimension))
  const high = cues.some((cue) => cue.kinds.has('good-when-high'))
  const low = cues.some((cue) => LOW.some((kind) => cue.kinds.has(kind)))
  if (high === low) return null
  const polarity = degree.kinds.has('up') === high ? 'pro' : 'con'
  return { polarity, term: text.slice(degree.start, degree.end), start: degree.start, end: degree.end }
}
