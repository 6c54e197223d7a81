import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { languageOf } from '../../text/languageOf.ts'

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/
const TITLE = /[《“"「『][^》”"」』]{4,80}[》”"」』]/
/** `(#2481)`: an issue or pull request of the article's own repository. */
const ISSUE = /[(（](#\d{2,6})[)）]/
const PROPER = /(?:[A-Z][\w.&-]+)(?:\s(?:[A-Z][\w.&-]+|of|the|for|and))*/

/**
 * A source named in a sentence precisely enough to be looked up: a title, a publication with its publisher or year, or
 * an issue by its number.
 *
 * @param sentence one sentence, not folded.
 * @returns the words that name it, with offsets in the sentence, or null.
 */
export function namedSource(sentence: string): { target: string; start: number; end: number } | null {
  const issue = ISSUE.exec(sentence)
  if (issue) return { target: issue[1]!, start: issue.index + 1, end: issue.index + 1 + issue[1]!.length }
  const folded = fold(sentence)
  const language = languageOf(sentence)
  const lead = matcher(language, 'evidence', 'lead-in').find(folded)
  const publication = matcher(language, 'evidence', 'publication').find(folded)
  if (!publication) return null
  const published = matcher(language, 'evidence', 'publisher').test(folded)
  // `据 X 2023 年报告`, “according to the 2023 X survey”: what stands around the lead-in must be precise.
  const from = lead ? lead.start : Math.max(0, publication.start - 60)
  const window = sentence.slice(from, Math.min(sentence.length, from + 160))
  const signs = [YEAR.test(window), TITLE.test(window), PROPER.test(window.replace(/^\W*\w+\s/, '')), published].filter(Boolean).length
  if (signs < (lead ? 2 : 3)) return null
  const end = Math.max(publication.end, lead?.end ?? 0)
  return { target: sentence.slice(from, end).trim(), start: from, end }
}
