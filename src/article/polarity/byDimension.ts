import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { standardOf } from '../taxonomy/standardOf.ts'
import { findCues } from './findCues.ts'
import type { TextPolarity } from './textPolarity.ts'
import type { CueKind } from './vocabulary.ts'

const LOW: readonly CueKind[] = ['good-when-low', 'con-noun', 'con-phrase', 'con-word']
/** Dimensions of which less is better, whatever an article calls them. */
const BURDENS: ReadonlySet<string> = new Set(['cost', 'learning-curve'])
/** A longer text says what it grades, unless the degree closes its clause. */
const SHORT = 16
const LONGEST = 400

interface Degree {
  readonly up: boolean
  readonly start: number
  readonly end: number
}

/**
 * Reads a bare degree (高, “Lower”) or a bounded quantity (“under two hours”, 不到三百元) by the dimension it stands under.
 *
 * @returns null where the dimension has no direction, or the text no degree, or degrees of both directions.
 */
export function byDimension(text: string, dimension: string): TextPolarity | null {
  if (text.length > LONGEST) return null
  const highIsGood = directionOf(dimension)
  if (highIsGood === null) return null
  const degrees = degreesOf(text)
  const [first] = degrees
  if (!first || degrees.some(({ up }) => up !== first.up)) return null
  // 性能：增加了 15ms; 售后：不到一天
  const folded = fold(dimension)
  const measures = (list: 'swiftness' | 'endurance'): boolean => matcher('both', 'comparison', list).test(folded)
  const spent = highIsGood && (first.up ? measures('swiftness') : !measures('endurance')) && isSpent(fold(text).slice(first.start))
  const polarity = first.up === (highIsGood && !spent) ? 'pro' : 'con'
  return { polarity, term: text.slice(first.start, first.end), start: first.start, end: first.end }
}

/** Whether much of the dimension is good; null where its name does not say. */
function directionOf(dimension: string): boolean | null {
  const cues = findCues(fold(dimension))
  const high = cues.some((cue) => cue.kinds.has('good-when-high'))
  const low = cues.some((cue) => LOW.some((kind) => cue.kinds.has(kind))) || BURDENS.has(standardOf(dimension) ?? '')
  return high === low ? null : high
}

function isSpent(folded: string): boolean {
  return matcher('both', 'comparison', 'spent').test(folded)
}

function degreesOf(text: string): Degree[] {
  const folded = fold(text)
  const short = text.trim().length <= SHORT
  const words = findCues(folded)
    .filter(
      (cue) =>
        (cue.kinds.has('up') || cue.kinds.has('down')) && (short || matcher('both', 'comparison', 'degree-end').test(folded.slice(cue.end)))
    )
    .map((cue) => ({ up: cue.kinds.has('up'), start: cue.start, end: cue.end }))
  const bounds = (['at-most', 'at-least'] as const).flatMap((list) =>
    matcher('both', 'comparison', list)
      .all(folded)
      .filter((hit) => matcher('both', 'comparison', 'quantity').test(folded.slice(hit.end, hit.end + 24)))
      .map((hit) => ({ up: list === 'at-least', start: hit.start, end: hit.end }))
  )
  const heads = matcher('both', 'comparison', 'much')
    .all(folded)
    .filter((hit) => /^\s*$/.test(folded.slice(0, hit.start)) && /^\s*(?:$|[,，])/.test(folded.slice(hit.end)))
    .map((hit) => ({ up: true, start: hit.start, end: hit.end }))
  return [...words, ...bounds, ...heads].sort((a, b) => a.start - b.start)
}
