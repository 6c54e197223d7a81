import { matcher } from '../../lexicon/index.ts'
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

/** Beyond this no statement is read: it keeps odd input from taking quadratic time. */
const LONGEST = 2000
/** What stands under 虽然 or “although” counts this much beside its main clause. */
const YIELDED = 0.25
/** An aside in brackets counts half. */
const ASIDE = 0.5
/** Weights below this say nothing in a clause of definition or history. */
const WEAK = 1.6
const SENTENCE_END = /[。.!；;\n\u2028]/
/** Where a degree or a negation stops acting. */
const BARRIER = /[,;。.!?:、\n\u2028()|→]/g

/** Weighs a text part by part: a part ends where a word of contrast (但, however) opens the next. */
export function readParts(text: string): WeighedPart[] {
  const folded = fold(text.slice(0, LONGEST))
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
  const sums = { main: 0, conceded: 0, condition: 0 }
  let role: keyof typeof sums = 'main'
  let conditional = false
  let announced: PolarityCue | null = null
  const described = cues.some((cue) => cue.kinds.has('description'))
  for (const [from, to] of segments(folded, start, end, cues)) {
    // A question states nothing.
    if (/[?？]/.test(folded[to] ?? '')) continue
    const own = stated(cues.filter((cue) => cue.start >= from && cue.start < to))
    if (own.some((cue) => cue.kinds.has('concession'))) role = 'conceded'
    else if (opens('condition', folded, from, own)) {
      role = 'condition'
      conditional = true
    } else if (opens('purpose', folded, from, own)) role = 'condition'
    else if (
      role !== 'main' &&
      /[，,。.;；]/.test(folded[from - 1] ?? '') &&
      matcher('both', 'clause-words', 'join').find(folded.slice(from, to).trimStart())?.start !== 0
    )
      role = 'main'
    if (announced && !SENTENCE_END.test(folded.slice(announced.end, from))) continue
    announced = own.find((cue) => cue.kinds.has('announcement')) ?? null
    const side = announced?.end ?? to
    const found = weighClause(
      folded,
      own.filter((cue) => cue.end <= side)
    )
    if (role === 'main' && conditional && found.every(({ value }) => value > -2)) found.push(...choices(own))
    for (const weight of found) {
      if (described && Math.abs(weight.value) < WEAK) continue
      weights.push(weight)
      sums[role] += weight.value * (inAside(folded, from) ? ASIDE : 1)
    }
  }
  const { main, conceded, condition } = sums
  return { start, end, weights, total: main === 0 ? conceded + condition * YIELDED : main + conceded * YIELDED }
}

/** A condition or purpose opens its clause: `如果…`, `为了…`, “if …”; 当 and “when” in mid-clause are no conditions of the subject. */
function opens(kind: 'condition' | 'purpose', folded: string, from: number, own: readonly PolarityCue[]): boolean {
  const first = own.find((cue) => cue.kinds.has(kind))
  return first !== undefined && folded.slice(from, first.start).trim().length <= 4
}

/** Without what stands in an indirect question: 问我哪个更划算, “whether it is fast”. */
function stated(own: readonly PolarityCue[]): readonly PolarityCue[] {
  const question = own.find((cue) => cue.kinds.has('question'))
  return question ? own.filter((cue) => cue.end <= question.start) : own
}

/** 如果…，选择甲: after a condition the choice is a recommendation. */
function choices(own: readonly PolarityCue[]): Weight[] {
  return own.filter((cue) => cue.kinds.has('choice')).map((core) => ({ value: 2, start: core.start, end: core.end, core }))
}

/** Whether the offset stands inside brackets that other text opened. */
function inAside(folded: string, at: number): boolean {
  const before = folded.slice(0, at)
  return (
    before.trim() !== '' &&
    Math.max(before.lastIndexOf('('), before.lastIndexOf('（')) > Math.max(before.lastIndexOf(')'), before.lastIndexOf('）'))
  )
}

function* segments(folded: string, start: number, end: number, cues: readonly PolarityCue[]): Generator<readonly [number, number]> {
  const part = folded.slice(start, end)
  const barriers = [
    ...Array.from(part.matchAll(BARRIER), (match) => ({ start: match.index, end: match.index + 1 })),
    // “plug and play”, “which one” hold such a word and are one.
    ...matcher('both', 'clause-words', 'barrier')
      .all(part)
      .filter((word) => !cues.some((cue) => cue.start <= start + word.start && cue.end > start + word.end))
  ].sort((a, b) => a.start - b.start)
  let from = start
  for (const barrier of barriers) {
    const at = start + barrier.start
    // 1,000 and 2.5 are numbers.
    if (/[.,:]/.test(folded[at]!) && /\d/.test(folded[at - 1] ?? '') && /\d/.test(folded[at + 1] ?? '')) continue
    if (at > from) yield [from, at]
    from = Math.max(from, start + barrier.end)
  }
  if (end > from) yield [from, end]
}
