import { type Hit, matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Language } from '../types.ts'
import { latentValue } from './cueRoles.ts'
import { findCues } from './findCues.ts'
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
  /** Further subjects named beside the measure: 与 B 和 C 相比，A 更慢 puts C above A too. Same side as `better` or `worse`. */
  readonly others: readonly string[]
  /** The words that decided. */
  readonly term: string
}

/** One way to read the sentence: who is judged, by whom measured, and the words that judge. */
interface Frame {
  readonly judged: string
  readonly measure: string
  readonly others?: readonly string[]
  readonly verdict: 'better' | 'worse' | string
  readonly term: string
}

const NEAR = 60
/** What a share is taken of stands close: B 价格的一半. */
const SHARE_REACH = 8
/** No sentence that compares is longer; odd input is. */
const LONGEST = 1500

/**
 * Reads which of two subjects one sentence or clause puts above the other: “A is faster than B”, `A 比 B 快`, `A 不如 B`,
 * `相比 B，A 更…`, “unlike B, A …”, `A > B`.
 *
 * @param text one sentence or clause.
 * @param names the mentions of subjects in it, in order.
 * @param topic the subject the text speaks of without naming it: “faster than B” under A.
 * @param dimension name of the dimension it falls under, by which a bare degree is read: “smaller than B” under “File size”.
 * @returns null where the sentence compares no two of them, or does not say which is better.
 */
export function readComparison(
  text: string,
  names: readonly NamedRange[],
  language: Language,
  topic?: string | null,
  dimension?: string | null
): ComparisonReading | null {
  if (text.length > LONGEST) return null
  const folded = fold(text)
  for (const frame of frames(folded, names, topic ?? null)) {
    const verdict = frame.verdict === 'better' || frame.verdict === 'worse' ? frame.verdict : judge(frame.verdict, language, dimension)
    if (!verdict) continue
    const [better, worse] = verdict === 'better' ? [frame.judged, frame.measure] : [frame.measure, frame.judged]
    return { better, worse, others: frame.others ?? [], term: frame.term }
  }
  return null
}

function judge(words: string, language: Language, dimension?: string | null): 'better' | 'worse' | null {
  const { polarity } = textPolarity(words, language, dimension)
  return polarity === 'pro' ? 'better' : polarity === 'con' ? 'worse' : null
}

function* frames(folded: string, names: readonly NamedRange[], topic: string | null): Generator<Frame> {
  for (const [i, first] of names.entries()) {
    for (const [between, second] of names.slice(i + 1).entries()) {
      if (first.subject === second.subject || second.start - first.end > NEAR) continue
      const third = names.find((name) => name.start >= second.end)
      const opened = [...openedByMeasure(folded, names, first, second)]
      yield* opened.length > 0 ? opened : betweenTwo(folded, first, second, third?.start ?? folded.length, between === 0)
    }
  }
  if (topic) yield* withTopic(folded, names, topic)
}

/** A > B, A 优于 B, “A is not as fast as B”, A 比 B 快, “A is faster than B”. */
function* betweenTwo(folded: string, first: NamedRange, second: NamedRange, limit: number, direct: boolean): Generator<Frame> {
  const between = folded.slice(first.end, second.start)
  const pair = { judged: first.subject, measure: second.subject }
  const sign = /^\s*(?:\([^()]*\)\s*)?(>{1,3}|≫|≥|<{1,3}|≪|≤)\s*$/.exec(between)
  if (sign) yield { ...pair, verdict: /[>≫≥]/.test(sign[1]!) ? 'better' : 'worse', term: sign[1]! }
  const after = folded.slice(second.end, Math.min(limit, endOfClause(folded, second.end)))
  const notAs = last(between, 'not-as')
  if (notAs && adjoins(between, notAs, /[a-z]/.test(notAs.term) ? NEAR : 3)) {
    const quality = /[a-z]/.test(notAs.term) ? between.slice(notAs.end) : after
    const said = judge(quality, 'zh')
    if (said) yield { ...pair, verdict: said === 'better' ? 'worse' : 'better', term: notAs.term }
  }
  yield* byVerb(between, pair)
  if (direct) yield* byShare(folded, first.start, between, after, pair)
  const than = last(between, 'than')
  if (than && adjoins(between, than, 4) && !isWeak(than)) {
    const before = between.slice(0, than.start)
    if (/[a-z]/.test(than.term)) yield { ...pair, verdict: before, term: `${before.trim()} ${than.term}` }
    // A 的成本比 B 高: the quality before, its degree after.
    yield { ...pair, verdict: `${before}${after}`, term: `${than.term}…${after.trim()}` }
    if (after.trim() !== '') yield { ...pair, verdict: after, term: `${than.term}…${after.trim()}` }
  }
}

function* byVerb(between: string, pair: { judged: string; measure: string }): Generator<Frame> {
  for (const [list, verdict, opposite] of [
    ['worse-verb', 'worse', 'better'],
    ['better-verb', 'better', 'worse']
  ] as const) {
    const hit = last(between, list)
    if (!hit) continue
    const said = between.slice(0, hit.start)
    if (
      matcher('both', 'comparison', 'open')
        .all(said)
        .some((no) => hit.start - no.end <= 6)
    )
      continue
    const denied = matcher('both', 'comparison', 'denial')
      .all(between.slice(0, hit.start))
      .some((no) => hit.start - no.end <= 6)
    yield { ...pair, verdict: denied ? opposite : verdict, term: hit.term }
  }
}

/** A 的排放不到 B 的一半, “A emits half as much as B”, A 的价格是 B 的三倍: a share of what the other has is little, a multiple is much. */
function* byShare(
  folded: string,
  from: number,
  between: string,
  after: string,
  pair: { judged: string; measure: string }
): Generator<Frame> {
  for (const [list, low] of [
    ['share', true],
    ['multiple', false]
  ] as const) {
    const hit = last(between, list)
    // What is shared stands behind (half the price of), or before (the price is half of).
    if (hit && adjoins(between, hit, NEAR)) {
      for (const quality of [between.slice(hit.end), between.slice(0, hit.start)])
        yield { ...pair, verdict: `${low ? 'lower' : 'higher'} ${quality}`, term: hit.term }
    }
    // B 的三分之一, 不到 B 价格的一半
    const follows = matcher('zh', 'comparison', list).find(after)
    if (!follows || follows.start > SHARE_REACH || /[,，]/.test(after.slice(0, follows.start))) continue
    const bound = matcher('zh', 'comparison', 'at-most').all(between).at(-1)
    const quality = `${between.slice(0, bound?.start ?? between.length)}${after.slice(0, follows.start)}`
    // 内存消耗为 26MB，而 A 为 156MB，是 B 的 6 倍: the quality may stand in the clause before
    const attribute = lastAttribute(quality) || lastAttribute(folded.slice(0, from))
    yield { ...pair, verdict: `${attribute}${low ? '更低' : '更高'}`, term: follows.term }
  }
}

function lastAttribute(folded: string): string {
  const cue = findCues(folded).findLast((found) => latentValue(found) !== 0)
  return cue ? folded.slice(cue.start, cue.end) : ''
}

/** 相比 B，A 更…, “unlike B and C, A …”: the measure stands first, the judgement after the judged. */
function* openedByMeasure(folded: string, names: readonly NamedRange[], first: NamedRange, second: NamedRange): Generator<Frame> {
  const opener = openerBefore(folded, first)
  if (!opener) return
  const others = names.filter((name) => name.start > first.end && name.end < second.start && name.subject !== second.subject)
  // The judged must stand in the main clause, not be joined to the measure.
  const between = folded.slice(first.end, second.start)
  if (!between.includes(',') && !matcher('both', 'comparison', 'topic-end').test(between)) return
  if (isWeak(opener) && !matcher('both', 'comparison', 'measured').test(between.slice(0, 6))) return
  const rest = folded.slice(second.end, endOfClause(folded, second.end))
  yield { judged: second.subject, measure: first.subject, others: others.map((name) => name.subject), verdict: rest, term: opener.term }
}

/** “faster than B”, `与 B 和 C 相比，启动更慢`, `不如 B 灵活`: the one judged is not named. */
function* withTopic(folded: string, names: readonly NamedRange[], topic: string): Generator<Frame> {
  const first = names.find((name) => name.subject !== topic)
  if (!first || names.some((name) => name.subject === topic)) return
  const others = names.filter((name) => name !== first && name.start - first.end < 40 && name.subject !== first.subject)
  const pair = { judged: topic, measure: first.subject, others: [...new Set(others.map((name) => name.subject))] }
  const before = folded.slice(0, first.start)
  const lastName = others.at(-1) ?? first
  const after = folded.slice(lastName.end, endOfClause(folded, lastName.end)).replace(/^[^,，]{0,4}[,，]/, '')
  yield* byVerb(before.slice(-16), pair)
  yield* byShare(folded, first.start, before.slice(-NEAR), after, pair)
  const than = last(before, 'than') ?? openerBefore(folded, first)
  if (!than || !(adjoins(before, than, 4) || openerBefore(folded, first))) return
  if (isWeak(than) && !matcher('both', 'comparison', 'measured').test(folded.slice(lastName.end, lastName.end + 6))) return
  if (/[a-z]/.test(than.term) && than.start > 0) yield { ...pair, verdict: before.slice(0, than.start), term: than.term }
  yield { ...pair, verdict: after, term: than.term }
}

/** 与, 和: they measure only where 相比 or 不同 follows the name. */
function isWeak(hit: Hit): boolean {
  return matcher('both', 'comparison', 'weak').find(hit.term)?.term === hit.term
}

function openerBefore(folded: string, name: NamedRange): Hit | null {
  const from = Math.max(0, name.start - 24)
  const opener = last(folded.slice(from, name.start), 'measured-by')
  return opener && adjoins(folded.slice(from, name.start), opener, 4) ? opener : null
}

function last(text: string, list: 'better-verb' | 'worse-verb' | 'than' | 'not-as' | 'measured-by' | 'share' | 'multiple'): Hit | null {
  return matcher('both', 'comparison', list).all(text).at(-1) ?? null
}

/** Whether the hit stands at the end of the text, but for an article or a few characters. */
function adjoins(text: string, hit: Hit, gap: number): boolean {
  const rest = text.slice(hit.end)
  const filled = matcher('both', 'comparison', 'filler')
    .all(rest)
    .reduce((sum, filler) => sum + filler.end - filler.start, 0)
  const length = rest.replace(/\s/g, '').length - filled
  // 较 and 比 stand right before what they measure by; 较多 is a degree.
  return length <= (hit.end - hit.start === 1 ? 0 : gap) && !/[,:、]/.test(rest)
}

function endOfClause(folded: string, from: number): number {
  const rest = folded.slice(from)
  const stop = rest.search(/[。.!?！？；;\n\u2028](?!\d)/)
  const turn = matcher('both', 'comparison', 'turn')
    .all(rest)
    .find((hit) => /,\s*$/.test(rest.slice(0, hit.start)))
  const ends = [stop, turn ? rest.slice(0, turn.start).lastIndexOf(',') : -1].filter((at) => at >= 0)
  return from + (ends.length > 0 ? Math.min(...ends) : rest.length)
}
