import { pushTrimmed } from './pushTrimmed.ts'
import { remember } from './remember.ts'
import type { Range } from './types.ts'

const COMMAS = '，,；;'
const OPENERS = '（([「『《“'
const CLOSERS = '）)]」』》”'
/** Conjunctions that open a new clause also without a comma before them; not as parts of other words (不但, 反而, “all but”). */
const TURN =
  /(?<![不非])但是?|(?<![只再好])不过|然而|(?<![反因从從进進时時幸继繼甚既])而(?!且|言|已|是|来|來)|\b(?:(?<!\b(?:all|nothing|anything|none|everyone|everything|last) )but|(?<!\ba )while|whereas|however|although|even though|(?<!\b(?:as|even) )though|(?<!\b(?:not|as|has|have|is|are) )yet)\b/iy
/** Where none of its characters stands, TURN need not be tried. */
const TURNS: ReadonlySet<string> = new Set(TURN.source + TURN.source.toUpperCase())

/**
 * Splits one sentence into clauses: at commas and semicolons, and before words that turn against what was said.
 *
 * @param sentence text without sentence ends inside.
 * @returns ranges in order, each without its closing comma and without white space around it.
 */
export const clauses: (sentence: string) => readonly Range[] = remember((sentence) => {
  const ranges: Range[] = []
  const lastCloser = lastOf(sentence, CLOSERS)
  let start = 0
  let depth = 0
  for (let at = 0; at < sentence.length; at++) {
    const c = sentence[at]!
    // A bracket that nothing closes holds nothing together.
    if (OPENERS.includes(c)) depth += at < lastCloser ? 1 : 0
    else if (CLOSERS.includes(c)) depth = Math.max(0, depth - 1)
    if (depth > 0 && at < lastCloser) continue
    if (COMMAS.includes(c) && !isInNumber(sentence, at)) {
      pushTrimmed(ranges, sentence, start, at)
      start = at + 1
    } else if (TURNS.has(c) && at > start + 1 && turns(sentence, at)) {
      pushTrimmed(ranges, sentence, start, at)
      start = at
    }
  }
  pushTrimmed(ranges, sentence, start, sentence.length)
  return ranges
})

function lastOf(text: string, characters: string): number {
  let at = text.length - 1
  while (at >= 0 && !characters.includes(text[at]!)) at--
  return at
}

/** 1,000 is a number, not two clauses. */
function isInNumber(text: string, at: number): boolean {
  return text[at] === ',' && /\d/.test(text[at - 1] ?? '') && /\d/.test(text[at + 1] ?? '')
}

function turns(text: string, at: number): boolean {
  TURN.lastIndex = at
  return TURN.test(text)
}
