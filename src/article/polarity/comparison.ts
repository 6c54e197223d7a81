import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Language } from '../types.ts'
import { textPolarity } from './textPolarity.ts'

/** A mention of a subject in the text, in reading order, not overlapping. */
export interface NamedRange {
  readonly start: number
  readonly end: number
  readonly subject: string
}

export interface ComparisonReading {
  readonly better: string
  readonly worse: string
  /** The words that decided, as written. */
  readonly term: string
}

/** A sentence frame: where the one judged and the one it is measured by stand. */
interface Frame {
  readonly judged: NamedRange
  readonly measure: NamedRange
  /** The words that judge. */
  readonly from: number
  readonly to: number
  /** Fixed by the frame itself (不如, “outperforms”); otherwise the words judge. */
  readonly verdict: 'better' | 'worse' | null
  readonly term: string
}

/**
 * Reads which of two subjects one sentence or clause puts above the other: “A is faster than B”, `A 比 B 快`, `A 不如 B`,
 * `相比 B，A 更…`, “unlike B, A …”, `A > B`.
 *
 * @param text one sentence or clause.
 * @param names the mentions of subjects in it, in order; two different subjects at least.
 * @returns null where the sentence compares no two of them, or does not say which is better.
 */
export function readComparison(text: string, names: readonly NamedRange[], language: Language): ComparisonReading | null {
  const folded = fold(text)
  for (const frame of frames(folded, names)) {
    const judged = frame.verdict ?? judge(text, frame, language)
    if (!judged) continue
    const [better, worse] = judged === 'better' ? [frame.judged, frame.measure] : [frame.measure, frame.judged]
    return { better: better.subject, worse: worse.subject, term: text.slice(frame.from, frame.to).trim() || frame.term }
  }
  return null
}

function judge(text: string, { from, to }: Frame, language: Language): 'better' | 'worse' | null {
  const { polarity } = textPolarity(text.slice(from, to), language)
  return polarity === 'pro' ? 'better' : polarity === 'con' ? 'worse' : null
}

function* frames(folded: string, names: readonly NamedRange[]): Generator<Frame> {
  for (let i = 0; i < names.length; i++) {
    for (let k = i + 1; k < names.length; k++) {
      const [first, second] = [names[i]!, names[k]!]
      if (first.subject === second.subject) continue
      const between = folded.slice(first.end, second.start)
      if (between.length > 60) continue
      yield* pairFrames(folded, first, second, between, names[k + 1])
    }
  }
}

function* pairFrames(
  folded: string,
  first: NamedRange,
  second: NamedRange,
  between: string,
  third: NamedRange | undefined
): Generator<Frame> {
  const clauseEnd = endOfClause(folded, second.end, third?.start ?? folded.length)
  const base = { from: first.end, to: second.start }
  const sign = /^\s*(?:\([^()]*\)\s*)?(>{1,3}|≫|≥|<{1,3}|≪|≤)\s*$/.exec(between)
  if (sign) yield { ...base, judged: first, measure: second, verdict: /[>≫≥]/.test(sign[1]!) ? 'better' : 'worse', term: sign[1]! }
  // A 不如 B, “A outperforms B”: the verb between the names decides, unless it is itself denied.
  for (const [list, verdict] of [
    ['better-verb', 'better'],
    ['worse-verb', 'worse']
  ] as const) {
    const hit = matcher('both', 'comparison', list).all(between).at(-1)
    if (!hit) continue
    const denied = matcher('both', 'comparison', 'denial')
      .all(between.slice(0, hit.start))
      .some((no) => hit.start - no.end <= 6)
    const flipped = verdict === 'better' ? 'worse' : 'better'
    yield { ...base, judged: first, measure: second, verdict: denied ? flipped : verdict, term: hit.term }
  }
  const opener = matcher('both', 'comparison', 'measured-by')
    .all(folded.slice(Math.max(0, first.start - 24), first.start))
    .at(-1)
  // 相比 B，A 更… / “unlike B, A …”: the opener stands before the first name, the judgement after the second.
  if (opener && Math.max(0, first.start - 24) + opener.end >= first.start - 3) {
    yield {
      judged: second,
      measure: first,
      from: second.end,
      to: endOfClause(folded, second.end, folded.length),
      verdict: null,
      term: opener.term
    }
  }
  // A 比 B 快 / A 相比 B 更快: measured between the names, judged after the second.
  const than = matcher('both', 'comparison', 'than').all(between).at(-1)
  if (than && /^\s*(?:the|其|its|in|on|a|an)?\s*$/.test(between.slice(than.end))) {
    const before = between.slice(0, than.start)
    const after = folded.slice(second.end, clauseEnd)
    if (/[a-z]/.test(than.term))
      yield { judged: first, measure: second, from: first.end, to: first.end + than.start, verdict: null, term: than.term }
    yield { judged: first, measure: second, from: second.end, to: clauseEnd, verdict: null, term: than.term }
    if (!/[a-z]/.test(than.term) && before.trim() !== '' && after.trim() === '') {
      yield { judged: first, measure: second, from: first.end, to: first.end + than.start, verdict: null, term: than.term }
    }
  }
  // A 没有 B 快: the denial between, the quality after.
  const asGood = matcher('both', 'comparison', 'not-as').all(between).at(-1)
  if (asGood) {
    const quality = textPolarity(
      folded.slice(/[a-z]/.test(asGood.term) ? first.end + asGood.end : second.end, /[a-z]/.test(asGood.term) ? second.start : clauseEnd),
      'zh'
    )
    if (quality.polarity !== 'neutral') {
      yield {
        judged: first,
        measure: second,
        from: first.end,
        to: clauseEnd,
        verdict: quality.polarity === 'pro' ? 'worse' : 'better',
        term: asGood.term
      }
    }
  }
}

function endOfClause(folded: string, from: number, to: number): number {
  const match = /[。.!?！？；;\n](?!\d)|[，,](?=[^，,]{0,12}(?:但|而|however|but))/.exec(folded.slice(from, to))
  return match ? from + match.index : to
}
