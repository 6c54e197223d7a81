import { matcher } from '../../lexicon/index.ts'
import type { Language } from '../types.ts'
import type { NamedSource } from './namedSource.ts'

/** `(#2481)`: an issue or pull request of the article's own repository. */
const ISSUE = /[(（](#\d{2,6})[)）]/
/** Papers, books and advisories: whoever gives the number cites them. */
const CITED =
  /\b(?:arxiv:\s?\d{4}\.\d{4,5}|doi:?\s?(?:https?:\/\/\S{0,20})?10\.\d{4,9}\/\S{2,80}?(?=\.?(?:[\s)）\],，。;；]|$))|isbn[:：]?\s?[\d-]{10,17}|pmid:?\s?\d{5,9}|cve-\d{4}-\d{4,7})/i
/** Standards: they are named for other reasons too, so words that cite must stand beside, or brackets around. */
const STANDARD =
  /\b(?:rfc\s?\d{3,5}|iso(?:\/iec)?\s?\d{3,6}(?:-\d{1,3})?(?::\d{4})?|gb(?:\/t)?\s?\d{3,6}(?:\.\d{1,3})?(?:-\d{4})?|ieee\s?\d{3,5}(?:\.\d{1,3}\w?)?|ecma-\d{3}|pep\s?\d{1,4}|din\s(?:en\s)?\d{3,6})\b/gi
const NEAR = 16

/** A source named by its number: `arXiv:…`, a DOI, an ISBN, an issue, a standard that the sentence cites. */
export function identifiedSource(sentence: string, folded: string, language: Language): NamedSource | null {
  const issue = ISSUE.exec(sentence)
  if (issue) return { target: issue[1]!, start: issue.index + 1, end: issue.index + 1 + issue[1]!.length }
  const cited = CITED.exec(sentence)
  if (cited) return { target: cited[0], start: cited.index, end: cited.index + cited[0].length }
  for (const { index, 0: target } of sentence.matchAll(STANDARD)) {
    const end = index + target.length
    const bracketed = /[(（]$/.test(sentence.slice(0, index)) && /^[^()（）]{0,24}[)）]/.test(sentence.slice(end))
    const led = matcher(language, 'evidence', 'lead-in').test(folded.slice(Math.max(0, index - NEAR), index))
    const reports = matcher(language, 'evidence', 'reporting').find(folded.slice(end, end + NEAR))
    if (bracketed || led || (reports && reports.start <= 6)) return { target, start: index, end }
  }
  return null
}
