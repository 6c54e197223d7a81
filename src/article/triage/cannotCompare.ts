import { type LexiconList, matcher } from '../../lexicon/index.ts'
import { recover } from '../../markdown/recover/recover.ts'
import { fold } from '../../text/fold.ts'
import { parseFrontMatter } from '../outline/parseFrontMatter.ts'
import { hasWord, isWord } from '../structure/words.ts'
import { VERSION } from '../subjects/manualKind.ts'
import { cleanName, nameKey } from '../subjects/names.ts'
import { type HeadingLines, headingLines } from './headingLines.ts'

/** Entities that stand for no letter; others may hide a word. */
const ENTITY = /&(?!(?:nbsp|amp|lt|gt|quot|apos|copy|reg|trade|hellip|mdash|ndash|rarr|larr|middot|bull|times);)#?[a-z0-9]{1,31};/i
/** Radicals that stand for characters, and what stands for nothing between the letters of a word. */
const ODD = /[\u00ad\u200b-\u200d\u2060\ufeff\u2e80-\u2fdf\uf900-\ufaff]/
const PLAIN = /^[\p{L}\p{N} ,.()'?-]+$/u
const IDENTIFIER = /^`?[A-Za-z_][\w.$]*\(/
const CODE = /^`[^`]+`$/
/** No numbering of a heading has more letters and digits. */
const NUMBERING = 16
const TITLE_WORDS = ['versus', 'choice', 'instead', 'comparing-lead', 'comparing-tail'] as const satisfies readonly LexiconList<'titles'>[]
const PRO = ['pro', 'pro-marker', 'pro-frame', 'mixed'] as const satisfies readonly LexiconList<'labels'>[]
const CON = ['con', 'con-marker', 'con-frame', 'mixed'] as const satisfies readonly LexiconList<'labels'>[]

/**
 * Says, from the bare text and in linear time, that a document is a manual, a library's page, a reference or a record, and
 * holds nothing that would make a comparison even of such a one: the reader would call it `not-comparison`, and
 * has nothing to report of it. Where that is not certain, the answer is no.
 *
 * It mirrors `manualKind`, `supported`, `singleSubject` and `unreadComparison`, from the safe side: every
 * line that may be a heading counts as one where a heading could speak for a comparison, and only lines that cannot be
 * anything else where it speaks against.
 */
export function cannotCompare(source: string): boolean {
  if (/evenhand/i.test(source) || ENTITY.test(source) || ODD.test(source)) return false
  const front = frontMatter(source)
  if (front === null) return false
  const lines = headingLines(source.slice(front.end))
  if (lines === null) return false
  const kind = manualKind(lines.certain)
  if (kind === null || recover(source).text !== source) return false
  const titles = fold([front.title, ...lines.titles].join('\n'))
  if (mayCompare(titles) || hasWord('describing-word', titles)) return false
  const headings = fold(lines.possible.map(({ text }) => text).join('\n'))
  if (lines.possible.some(({ text, items }) => hasWord('what-is', text) || (items >= 2 && mayList(text)))) return false
  if (holds(PRO, headings) > 0 && holds(CON, headings) > 0) return false
  const text = fold(source)
  const bare = text.replace(/<[^<>]{0,400}>|\]\([^()\s]{0,400}\)|[[\]*_~`\\]+/g, '')
  const pros = Math.max(holds(PRO, text), holds(PRO, bare))
  const cons = Math.max(holds(CON, text), holds(CON, bare))
  return kind === 'reference' ? Math.min(pros, cons) < 2 : pros + cons < 2
}

/** As `manualKind`, of headings that are certain. */
function manualKind(headings: HeadingLines['certain']): 'reference' | 'manual' | null {
  const versions = headings.filter((text) => VERSION.test(withoutLink(text)) && !/[\\\\<&`]/.test(text)).length
  const identifiers = headings.filter((text) => IDENTIFIER.test(text) || CODE.test(text)).length
  if (versions >= 2 || identifiers >= 2) return 'reference'
  const parts = new Set(
    headings.filter((text) => PLAIN.test(text) && isWord('manual-heading', text)).map((text) => nameKey(cleanName(text)))
  )
  return parts.size >= 2 ? 'manual' : null
}

/** `[1.2.0](https://…) (2024-03-01)`, as changelogs are written by machines. */
function withoutLink(text: string): string {
  return text.replace(/^\[([\w.-]+)\]\([^()\s<>]*\)/, '$1')
}

/** Whether a heading may be that of the considered options: by its letters alone, which numbering and marks do not change. */
function mayList(heading: string): boolean {
  const key = nameKey(heading)
  return matcher('both', 'structure', 'options-heading')
    .all(fold(heading))
    .some(({ term }) => key.length - nameKey(term).length <= NUMBERING)
}

function mayCompare(titles: string): boolean {
  return hasWord('comparison-word', titles) || TITLE_WORDS.some((list) => matcher('both', 'titles', list).test(titles))
}

function holds(lists: typeof PRO | typeof CON, folded: string): number {
  return lists.reduce((sum, list) => sum + matcher('both', 'labels', list).all(folded).length, 0)
}

/** Where the front matter ends and what title it gives; null where it is not simple enough to tell. */
function frontMatter(source: string): { readonly end: number; readonly title: string } | null {
  const fence = source.slice(0, 3)
  if (fence !== '---' && fence !== '+++') return { end: 0, title: '' }
  const match = source.match(/^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/)
  if (!match || fence === '+++') return null
  const { data, fault } = parseFrontMatter(match[1] ?? '')
  if (fault) return null
  return { end: match[0].length, title: typeof data.title === 'string' ? data.title : '' }
}
