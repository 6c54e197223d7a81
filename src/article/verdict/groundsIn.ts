import { matcher, patternsOf } from '../../lexicon/index.ts'
import { clauses } from '../../text/clauses.ts'
import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/types.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import { memberRanges } from './memberRanges.ts'
import type { Advice, GroundDraft, Quality } from './types.ts'

export interface GroundReading {
  readonly mentions: (text: string) => NameHit[]
  /** The quality that a phrase names as a whole, or null. */
  readonly qualityOf: (phrase: string) => Quality | null
  /** The quality that a reason speaks of in any words, or null. */
  readonly spokenOf: (reason: string) => Quality | null
}

interface Found extends Range {
  readonly by: 'need' | 'aspect' | 'condition' | 'reason' | 'label'
  readonly term: string
}

const LONGEST = 160
/** A longer reason states a fact, and names no quality by the way it puts it. */
const SHORT_REASON = { han: 10, words: 6 }
/** Of an item under “Choose X if” that has no verb of need. */
const SHORT_LABEL = 4

/**
 * What a sentence of advice says the choice rests on: what is sought (`追求稳定性和可靠性的项目`, “if you need speed”), the reasons
 * given (“because it is cheaper”), and for an item under “Choose X if” the item as a whole.
 */
export function groundsIn(advice: Advice, reading: GroundReading): GroundDraft[] {
  const { block, start } = advice
  const text = block.text.slice(start, advice.end)
  const folded = fold(text)
  const stretches = [...found('need', folded), ...found('aspect', folded), ...reasons(folded, text)]
  for (const condition of found('condition', folded)) if (!stretches.some((other) => overlap(other, condition))) stretches.push(condition)
  const own = advice.drafts[0]!
  const whole = stretches.length === 0 && advice.drafts.every((draft) => draft.cue.by === 'use-case-label') && text.length <= LONGEST
  if (whole) {
    const from = Math.max(0, own.start - start)
    stretches.push({ start: from, end: Math.max(from, text.replace(/[。.;；]\s*$/u, '').length), by: 'label', term: own.cue.term })
  }
  const taken: Range[] = []
  return stretches
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .flatMap((stretch) => {
      const members = memberRanges(folded, stretch).map((range) => ({
        ...range,
        quality: qualityIn(text.slice(range.start, range.end), stretch, reading)
      }))
      // Joined cases are one case: `CI/CD`, “writing and reading”.
      const parts = members.some(({ quality }) => quality !== null)
        ? members
        : memberRanges(folded, stretch, false).map((range) => ({ ...range, quality: null }))
      return parts.map((part) => ({ ...part, by: stretch.by, term: stretch.term }))
    })
    .flatMap(({ by, term, quality, ...range }) => {
      const words = text.slice(range.start, range.end)
      if (taken.some((other) => overlap(other, range)) || !/\p{L}/u.test(words)) return []
      if (by === 'aspect' && quality === null) return []
      // “prefer X”, `选择 X`: what is sought is a subject
      if (by !== 'reason' && reading.mentions(words).length > 0) return []
      taken.push(range)
      return [{ block, start: start + range.start, end: start + range.end, by, term, subject: subjectAt(range, advice), quality }]
    })
}

function qualityIn(words: string, { by }: Found, { qualityOf, spokenOf }: GroundReading): Quality | null {
  const latin = words.match(/[a-z]+/gi)?.length ?? 0
  // “to avoid lock-in”, `避免锁定`: what is sought is a deed
  if (matcher('both', 'verdict', 'deed').find(fold(words).trim())?.start === 0) return null
  if (by === 'condition' || (by === 'label' && latin > SHORT_LABEL)) return null
  if (by !== 'reason') return qualityOf(words)
  const short = (words.match(/\p{Script=Han}/gu)?.length ?? 0) <= SHORT_REASON.han && latin <= SHORT_REASON.words && !/\d/.test(words)
  return qualityOf(words) ?? (short ? spokenOf(words) : null)
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}

function found(by: 'need' | 'aspect' | 'condition', folded: string): Found[] {
  return patternsOf('verdict', by).flatMap((pattern) =>
    [...folded.matchAll(new RegExp(pattern, 'g'))].flatMap((match): Found[] => {
      const sought = match[1]
      if (!sought) return []
      const start = match.index + match[0].indexOf(sought)
      return [{ start, end: start + sought.length, by, term: match[0] }]
    })
  )
}

/** “because …” up to the end of the sentence or “so”; without it, what stands before `所以`. */
function reasons(folded: string, text: string): Found[] {
  const opening = matcher('both', 'verdict', 'reason').find(folded)
  const therefore = matcher('both', 'verdict', 'therefore').find(folded, opening?.end ?? 0)
  const parts = clauses(text)
  if (opening) {
    const limit = therefore?.start ?? folded.length
    const inside = parts
      .map(({ start, end }) => ({ start: Math.max(start, opening.end), end: Math.min(end, limit) }))
      .filter(({ start, end }) => end > start + 1)
    return inside.map((range) => ({ ...range, by: 'reason', term: opening.term }))
  }
  if (!therefore || therefore.start === 0) return []
  return parts
    .filter(({ end }) => end <= therefore.start)
    .slice(-2)
    .map((range) => ({ ...range, by: 'reason', term: therefore.term }))
}

/** Of two subjects advised in one sentence, the one whose part holds the ground; else the next one named. */
function subjectAt(range: Range, { drafts, start }: Advice): string | null {
  const at = start + range.start
  const own = drafts.find((draft) => draft.start <= at && draft.end > at) ?? drafts.find((draft) => draft.start >= at) ?? drafts.at(-1)
  return own?.subject ?? null
}
