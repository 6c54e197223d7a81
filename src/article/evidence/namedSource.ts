import { type LexiconList, matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { languageOf } from '../../text/languageOf.ts'
import type { Language } from '../types.ts'
import { bracketedSource } from './bracketedSource.ts'
import { identifiedSource } from './identifiedSource.ts'

export interface NamedSource {
  readonly target: string
  /** Offsets in the sentence. */
  readonly start: number
  readonly end: number
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const TITLE = /[《“"「『][^》”"」』]{4,80}[》”"」』]/
const BOOK = /《[^》]{2,80}》/g
const PROPER = /(?<![\w.])[A-Z][\w.&-]+(?:\s(?:[A-Z][\w.&-]*|of|the|for|and|\d[\d.]*))*/
const VERSIONED = /[A-Z][\w.+-]*\s\d{1,4}(?:\.\d{1,4}){0,3}\s\w/
const BREAK = /[，,。；;：:！？!?]/
const BEFORE = 80
const AFTER = 60
/** Between a title and the word that reports what stands in it. */
const NEAR = 14

/**
 * A source named in a sentence precisely enough to be looked up: a number of its own (an issue, DOI, ISBN, RFC), a title, a
 * publication with its publisher and year, or both in brackets.
 *
 * @param sentence one sentence, not folded.
 * @param labelled after `来源：`, “Source:”, where nothing but a source is expected: a title, or publisher and year, will do.
 * @returns the words that name it, with offsets in the sentence, or null.
 */
export function namedSource(sentence: string, labelled = false): NamedSource | null {
  const folded = fold(sentence)
  const language = languageOf(sentence)
  const has = (list: LexiconList<'evidence'>, from: number, to: number): boolean =>
    matcher(language, 'evidence', list).test(folded.slice(Math.max(0, from), Math.min(folded.length, to)))
  const found = identifiedSource(sentence, folded, language) ?? bracketedSource(sentence)
  if (found) return found
  for (const { index, 0: title } of sentence.matchAll(BOOK)) {
    const end = index + title.length
    if (labelled || has('lead-in', index - NEAR, index) || has('reporting', end, end + NEAR)) return { target: title, start: index, end }
  }
  if (labelled) {
    const named = YEAR.test(sentence) && (PROPER.test(sentence) || matcher(language, 'evidence', 'organization').test(folded))
    if (named) return { target: sentence.trim(), start: 0, end: sentence.length }
  }
  for (const publication of matcher(language, 'evidence', 'publication').all(folded)) {
    const start = phraseStart(sentence, publication.start)
    const end = phraseEnd(sentence, publication.end, language)
    const phrase = sentence.slice(start, end)
    const lead = has('lead-in', start, publication.end)
    const vague = has('vague-publisher', start, publication.end)
    const proper = PROPER.test(
      sentence.slice(lead || start > 0 ? start : 0, end).replace(/^\W*(?:The|An?|In|According|As|Per|By|From|Its?|This)\s/, '')
    )
    const published = has('publisher', start, end) || has('organization', start, end)
    const named = proper || (published && !vague && has('organization', start, end))
    const precise = YEAR.test(phrase)
      ? named && (lead || published || has('reporting', publication.end, end + NEAR) || /^(?:in|per|from|by)\s/i.test(phrase))
      : lead && ((proper && published) || (TITLE.test(phrase) && named) || VERSIONED.test(phrase))
    if (precise) return { target: phrase.trim(), start, end }
  }
  return null
}

/** Back to the last mark, over a bare date before it: `2023 年，某局公布的年报`. */
function phraseStart(sentence: string, at: number): number {
  let start = at
  while (start > 0 && at - start < BEFORE && !BREAK.test(sentence[start - 1]!)) start--
  const date = /(?:^|[，,。；;])(\s?(?:In\s)?(?:19|20)\d{2}(?:\s?\p{Script=Han}[^，,]{0,5})?[，,]\s?)$/u.exec(
    sentence.slice(Math.max(0, start - 24), start)
  )
  return date ? start - date[1]!.length : start
}

function phraseEnd(sentence: string, at: number, language: Language): number {
  let end = at
  while (end < sentence.length && end - at < AFTER && !BREAK.test(sentence[end]!)) end++
  const reports = matcher(language, 'evidence', 'reporting').find(fold(sentence.slice(at, end)))
  return reports ? at + reports.start : end
}
