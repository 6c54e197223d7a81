import type { Range } from '../../../text/types.ts'
import type { Share } from '../types.ts'

/** A part of a sentence that is about one subject, for or against by its own words. */
export function plainShare(subject: string, { start, end }: Range, recommended = false): Share {
  return { subject, start, end, polarity: null, compared: false, recommended, cue: { by: 'name', term: '' } }
}
