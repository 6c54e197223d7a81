import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'

/** One name, or several that are enumerated: `Perl, Python and Ruby`. */
export interface Named extends Range {
  readonly several: boolean
}

const WORD = /[A-Za-z][\w.+#'’-]{0,60}/g
/** A capital letter in front, or one or a digit after a small letter. */
const NAME_LIKE = /^[A-Z]|[a-z][A-Z\d]/

/** The names in an English sentence, by their capital letters, in reading order; an enumeration counts as one. */
export function namesIn(text: string): Named[] {
  const joint = matcher('en', 'claims-sides', 'joint')
  const named: Named[] = []
  for (const { start, end } of words(text)) {
    const before = named.at(-1)
    const between = before ? text.slice(before.end, start) : ''
    if (before && between.trim() === '') named[named.length - 1] = { ...before, end }
    else if (before && joint.test(fold(between))) named[named.length - 1] = { start: before.start, end, several: true }
    else named.push({ start, end, several: false })
  }
  return named
}

function words(text: string): Range[] {
  const lowly = matcher('en', 'claims-sides', 'lowly')
  const found: Range[] = []
  for (const { 0: match, index } of text.matchAll(WORD)) {
    const word = match.replace(/[.'’-]{1,60}$/, '')
    const hit = NAME_LIKE.test(word) ? lowly.find(fold(word)) : null
    if (NAME_LIKE.test(word) && !(hit?.start === 0 && hit.end === word.length)) found.push({ start: index, end: index + word.length })
  }
  return found
}
