import { type Matcher, matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/types.ts'
import { quotedSpans } from '../phrasings/quotedSpans.ts'
import type { Language } from '../types.ts'

/** How much of the text before and behind a quotation is looked at for who speaks. */
const BESIDE = 32

/**
 * The quotations in a sentence with words beside them that somebody else speaks (`店员说：“…”`, “‘…,’ says my uncle”).
 * Words that an author sets in quotation marks without such are the author's.
 */
export function spokenSpans(text: string, language: Language): Range[] {
  const list = (name: 'speaker-before' | 'speaker-after'): Matcher => matcher(language, 'claims-out', name)
  return quotedSpans(text).filter(
    ({ start, end }) =>
      text[start] !== '《' &&
      (list('speaker-before').test(fold(text.slice(Math.max(0, start - BESIDE), start))) ||
        list('speaker-after').test(fold(text.slice(end, end + BESIDE))))
  )
}
