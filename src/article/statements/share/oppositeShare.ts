import type { Range } from '../../../text/types.ts'
import { textPolarity } from '../../polarity/textPolarity.ts'
import type { Polarity } from '../../types.ts'
import type { Share, Situation } from '../types.ts'

const OPPOSITE = { pro: 'con', con: 'pro', neutral: 'neutral' } as const satisfies Record<Polarity, Polarity>

/** The other side of what is said, for a subject that another is measured by: a con where the sentence praises. */
export function oppositeShare(subject: string, range: Range, text: string, { scope, language, dimension }: Situation): Share {
  const said = scope.polarity ?? textPolarity(text, language, dimension).polarity
  return {
    subject,
    start: range.start,
    end: range.end,
    polarity: OPPOSITE[said],
    compared: true,
    recommended: false,
    cue: { by: 'comparison', term: '' }
  }
}
