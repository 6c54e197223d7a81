import { fold } from './fold.ts'

/** What changes with wrapping, script and sourcing: white space, quotation marks, marks of notes, the stop at the end. */
const TRIFLES = /\[\^?\d{1,3}\]|[\s\p{Pi}\p{Pf}"'「」『』《》]+|[.。]+$/gu

/**
 * A text without what changes while it says the same: case, width, script (简/繁), white space, quotation marks, marks of
 * notes and the stop at its end. For keys by which texts are known again; no offsets can be taken from it.
 */
export function bareWords(text: string): string {
  return fold(text.normalize('NFKC')).replace(TRIFLES, '')
}
