import { fold } from '../../text/fold.ts'
import { findCues, type PolarityCue } from './findCues.ts'
import { type Weight, weighClause } from './weighClause.ts'

/** A stretch of text between words of contrast, and what weighs in it. */
export interface WeighedPart {
  readonly start: number
  readonly end: number
  readonly weights: readonly Weight[]
  /** Sum of the weights; what stands under 虽然 or “although” counts a quarter. */
  readonly total: number
}

/** What stands under 虽然 or “although” counts this much beside its main clause. */
const YIELDED = 0.25
/** Weights below this say nothing in a clause of definition or history. */
const WEAK = 1.6
/** Where a degree or a negation stops acting. */
const BARRIER = /[，,；;。.!?！？：:、\n\u2028（）()|→]|(?:而且|并且|且|以及)|\b(?:and|while|which|because|so)\b/g

/** Weighs a text part by part: a part ends where a word of contrast (但, however) opens the next. */
export function readParts(text: string): WeighedPart[] {
  const folded = fold(text)
  const cues = findCues(folded)
  const cuts = cues.filter((cue) => cue.kinds.has('contrast') && /\S/.test(folded.slice(0, cue.start))).map((cue) => cue.start)
  const bounds = [0, ...cuts, folded.length]
  const parts: WeighedPart[] = []
  for (let i = 0; i + 1 < bounds.length; i++) {
    const [start, end] = [bounds[i]!, bounds[i + 1]!]
    if (end <= start) continue
    parts.push(
      weighPart(
        folded,
        start,
        end,
        cues.filter((cue) => cue.start >= start && cue.end <= end)
      )
    )
  }
  return parts
}

function weighPart(folded: string, start: number, end: number, cues: readonly PolarityCue[]): WeighedPart {
  const weights: Weight[] = []
  let total = 0
  let yielded = 0
  let conceded = false
  const described = cues.some((cue) => cue.kinds.has('description'))
  for (const [from, to] of segments(folded, start, end)) {
    const own = cues.filter((cue) => cue.start >= from && cue.start < to)
    if (own.some((cue) => cue.kinds.has('concession'))) conceded = true
    else if (conceded && /[，,]/.test(folded[from - 1] ?? '')) conceded = false
    // A question states nothing.
    if (/[?？]/.test(folded[to] ?? '')) continue
    const found = weighClause(
      folded,
      own.filter((cue) => !cue.kinds.has('contrast') || cue.kinds.size > 1)
    )
    for (const weight of found) {
      if (described && Math.abs(weight.value) < WEAK) continue
      weights.push(weight)
      if (conceded) yielded += weight.value
      else total += weight.value
    }
  }
  return { start, end, weights, total: total === 0 ? yielded : total + yielded * YIELDED }
}

function* segments(folded: string, start: number, end: number): Generator<readonly [number, number]> {
  let from = start
  for (const match of folded.slice(start, end).matchAll(BARRIER)) {
    const at = start + match.index
    // 1,000 and 2.5 are numbers.
    if (/[.,:]/.test(match[0]) && /\d/.test(folded[at - 1] ?? '') && /\d/.test(folded[at + 1] ?? '')) continue
    if (at > from) yield [from, at]
    from = at + match[0].length
  }
  if (end > from) yield [from, end]
}
