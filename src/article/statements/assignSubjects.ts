import { matcher } from '../../lexicon/index.ts'
import { clauses } from '../../text/clauses.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'
import { readComparison } from '../polarity/comparison.ts'
import { textPolarity } from '../polarity/textPolarity.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { Cue, Language, Polarity, Subject } from '../types.ts'
import { isRecommended } from './isRecommended.ts'
import type { Scope } from './scope.ts'

/** A part of a sentence and the subject it is about. Offsets are those of the sentence. */
export interface Share {
  readonly subject: string
  readonly start: number
  readonly end: number
  /** Set where the sentence sets one subject above another; else the words of the part decide. */
  readonly polarity: Polarity | null
  /** Named only as what another subject is compared with. */
  readonly compared: boolean
  /** The part recommends the subject for a case. */
  readonly recommended: boolean
  readonly cue: (block: Block, offset: number) => Cue
}

interface Situation {
  readonly scope: Scope
  /** The subject of the sentence before. */
  readonly running: string | null
  readonly language: Language
  readonly subjects: readonly Subject[]
}

const EXAMPLES = /(?:例如|比如|诸如|像|包括|such as|including|e\.g\.)[\s:：]*$/
const JOINED = /^\s*(?:[、,，/&+]|和|与|跟|及|以及|或|and|or|,\s*and)?\s*(?:[、,，/&+]|和|与|跟|及|以及|或|and|or|,\s*and)\s*$/iu

/** Divides a sentence among the subjects it speaks of: clause by clause, to the nearest name, else to the inherited subject. */
export function assignSubjects(text: string, hits: readonly NameHit[], situation: Situation): Share[] {
  const { scope, running } = situation
  const folded = fold(text)
  const ids = [...new Set(hits.map((hit) => hit.subject))]
  const whole = { start: 0, end: text.length }
  if (ids.length === 0) {
    const all = sharedSubjects(folded, situation)
    if (all.length > 0 && matcher('both', 'structure', 'joint-remark').test(folded)) return []
    if (all.length > 0) return all.map((subject) => plain(subject, whole, false))
    if (scope.quiet && !scope.verdict) return []
    const subject = scope.subjects.length === 1 ? scope.subjects[0]! : inherits(folded, situation) ? running : null
    return subject === null ? [] : [plain(subject, whole, false)]
  }
  // “例如 A、B、C 等”: a list of examples says nothing of its members
  if (ids.length >= 2 && EXAMPLES.test(folded.slice(0, hits[0]!.start)) && joined(text, hits)) return []
  // what is said of all of them together favours none
  if (ids.length >= 2 && ids.length >= Math.min(3, situation.subjects.length) && matcher('both', 'structure', 'joint-remark').test(folded))
    return []
  const main = scope.subjects.length === 1 ? scope.subjects[0]! : running
  const measures = hits.filter((hit) => isMeasure(hit, hits, folded))
  const ownLabel = scope.subjects.length === 1 && (scope.polarity === 'pro' || scope.polarity === 'con')
  // `而 MyBatis 的移植性不好` under “Hibernate 的优势” speaks of the other
  const turns = !scope.fixed && hits.some((hit) => hit.subject !== scope.subjects[0] && !measures.includes(hit) && opens(hit, folded, text))
  if ((ownLabel && !turns) || scope.fixed) {
    // Under “X 的优势：” every sentence is about X; the others are what it is measured by
    const about = scope.subjects[0]!
    const others = [...new Set(measures.map((hit) => hit.subject))].filter((id) => id !== about)
    return [plain(about, whole, false), ...others.map((id) => opposite(id, whole, text, situation))]
  }
  // “相比 B，更便宜” under A: the one judged is the inherited subject, which stands before all words
  const implied = ids.length === 1 && main !== null && main !== ids[0]
  const compared = readComparison(text, implied ? [{ start: 0, end: 0, subject: main }, ...hits] : hits, situation.language)
  if (compared) {
    const { better, worse, term } = compared
    const cue = (block: Block, offset: number): Cue => ({ by: 'comparison', term, place: block.place(offset, offset + text.length) })
    const first = implied ? main : ids[0]
    const pro: Share = { subject: better, ...whole, polarity: 'pro', compared: better !== first, recommended: false, cue }
    const con: Share = { subject: worse, ...whole, polarity: 'con', compared: worse !== first, recommended: false, cue }
    const measured = new Set(measures.map((hit) => hit.subject))
    // “A is faster than B and C”: C fares as B does
    const others = ids
      .filter((id) => id !== better && id !== worse)
      .map((id) =>
        measured.has(id) && measured.has(worse)
          ? { ...con, subject: id }
          : measured.has(id) && measured.has(better)
            ? { ...pro, subject: id }
            : plain(id, whole, false)
      )
    return [pro, con, ...others]
  }
  // In the section on X, names in passing do not take the sentence away from it.
  if (
    scope.subjects.length === 1 &&
    ids.length >= 2 &&
    !hits.some((hit) => hit.subject !== scope.subjects[0] && !measures.includes(hit) && opens(hit, folded, text))
  ) {
    const others = [...new Set(measures.map((hit) => hit.subject))].filter((id) => id !== scope.subjects[0])
    return [plain(scope.subjects[0]!, whole, false), ...others.map((id) => opposite(id, whole, text, situation))]
  }
  const judged = ids.filter((id) => hits.some((hit) => hit.subject === id && !measures.includes(hit)))
  const about = judged.length > 0 ? judged : main !== null ? [main] : []
  if (measures.length > 0 && about.length === 1 && judged.length < ids.length) {
    const others = ids.filter((id) => !about.includes(id))
    return [...about.map((id) => plain(id, whole, false)), ...others.map((id) => opposite(id, whole, text, situation))]
  }
  if (ids.length === 1) {
    const [only] = ids
    const recommended = isRecommended(hits, folded)
    // In another subject's section a bare mention as a partner (“X 可与 Y 集成”) does not change whose sentence it is.
    if (scope.subjects.length === 1 && scope.subjects[0] !== only && !opens(hits[0]!, folded, text) && !recommended)
      return [plain(scope.subjects[0]!, whole, false)]
    return [plain(only!, whole, recommended)]
  }
  return byClause(text, folded, hits, situation)
}

/** “Unlike B, …”, “与 B 相比，…”: the name is what another is measured by. */
export function isMeasure(hit: NameHit, hits: readonly NameHit[], folded: string): boolean {
  let before = folded.slice(0, hit.start)
  const previous = hits.filter((other) => other.end <= hit.start).at(-1)
  // “unlike A or B”: the second stands as the first
  if (previous && JOINED.test(folded.slice(previous.end, hit.start)) && isMeasure(previous, hits, folded)) return true
  before = before.replace(/(?:其他|其它|传统的?|the|an?|using)\s*$/, '').trimEnd()
  if (
    /(?:比|比起|相比于?|相比较于?|相较于?|较之|相对于|对比|不像|不同于|区别于|胜过|优于|劣于|不如|不及|超过|(?<![a-z])(?:than|unlike|compared (?:to|with)|in contrast to|as opposed to|outperforms?|beats?|versus|vs\.?))$/.test(
      before
    )
  )
    return true
  return /(?:与|和|跟|同|较)$/.test(before) && /^[^,。;]{0,24}?(?:相比|比起来|相较|不同)/.test(folded.slice(hit.end))
}

/** The other side of what is said: a con where the sentence praises, a pro where it blames. */
function opposite(subject: string, range: { start: number; end: number }, text: string, { scope, language }: Situation): Share {
  const said = scope.polarity ?? textPolarity(text, language).polarity
  const polarity: Polarity = said === 'pro' ? 'con' : said === 'con' ? 'pro' : 'neutral'
  return {
    subject,
    ...range,
    polarity,
    compared: true,
    recommended: false,
    cue: (block, offset) => ({ by: 'comparison', term: '', place: block.place(offset + range.start, offset + range.end) })
  }
}

/** Each clause goes to the names in it; one without a name goes with the clause before it. */
function byClause(text: string, folded: string, hits: readonly NameHit[], situation: Situation): Share[] {
  const parts = clauses(text)
  const shares: { subjects: string[]; start: number; end: number }[] = []
  let pending = null as { start: number; end: number } | null
  for (const part of parts) {
    const inside = hits.filter((hit) => hit.start >= part.start && hit.start < part.end)
    const names = [...new Set(inside.map((hit) => hit.subject))]
    const before = shares.at(-1)
    if (names.length >= 3 && joined(text, inside) && /^\s*(?:等|etc)/.test(folded.slice(inside.at(-1)!.end))) continue
    if (names.length === 0) {
      if (before) before.end = part.end
      else pending = { start: pending?.start ?? part.start, end: part.end }
      continue
    }
    const start = pending?.start ?? part.start
    pending = null
    const listed =
      before &&
      before.subjects.length === 1 &&
      /^(?:[、,，/&\s]|和|与|and|or)*$/iu.test(text.slice(lastName(hits, before), inside[0]!.start))
    if (listed && before) {
      for (const name of names) if (!before.subjects.includes(name)) before.subjects.push(name)
      before.end = part.end
      continue
    }
    if (names.length === 1) {
      if (before && before.subjects.length === 1 && before.subjects[0] === names[0]) before.end = part.end
      else shares.push({ subjects: names, start, end: part.end })
      continue
    }
    // “the candidates are A and B”: named together as objects, and nothing said of them
    const object =
      joined(text, inside) &&
      !opens(inside[0]!, folded, text) &&
      textPolarity(text.slice(start, part.end), situation.language).polarity === 'neutral'
    if (!object) shares.push({ subjects: names, start, end: part.end })
  }
  return shares.flatMap((share) =>
    share.subjects.map((subject) =>
      plain(
        subject,
        share,
        isRecommended(
          hits.filter((hit) => hit.subject === subject && hit.start >= share.start && hit.end <= share.end),
          folded
        )
      )
    )
  )
}

function lastName(hits: readonly NameHit[], share: { start: number; end: number }): number {
  return hits.filter((hit) => hit.start >= share.start && hit.end <= share.end + 1).at(-1)?.end ?? share.end
}

function joined(text: string, inside: readonly NameHit[]): boolean {
  return inside.every((hit, i) => i === 0 || JOINED.test(text.slice(inside[i - 1]!.end, hit.start)))
}

function plain(subject: string, range: { start: number; end: number }, recommended: boolean): Share {
  return {
    subject,
    start: range.start,
    end: range.end,
    polarity: null,
    compared: false,
    recommended,
    cue: () => ({ by: 'name', term: '', place: null })
  }
}

/** 两者都…, “Both …”: all the subjects of the place. */
function sharedSubjects(folded: string, { scope, subjects }: Situation): string[] {
  const hit = matcher('both', 'structure', 'shared-all').find(folded)
  if (!hit || hit.start > 12 || scope.subjects.length === 1) return []
  if (/^(?:都|they|各自)$/.test(hit.term)) return []
  return subjects.length <= 4 ? subjects.map((subject) => subject.id) : []
}

/** Whether a sentence without a name goes on about the subject of the one before. */
function inherits(folded: string, { running, scope }: Situation): boolean {
  if (running === null) return false
  if (scope.subjects.length > 1) return false
  return !/^(?:总之|总的来说|综上|综上所述|in short|overall|in summary|in conclusion|to sum up|let's|我们|本文|下面|以下|接下来|首先|最后)/.test(
    folded
  )
}

/**
 * The name stands where a sentence names what it is about: at its start or after a comma, with a predicate behind it,
 * and is no part of a longer name (“Rancher Labs”, “Vue Router”).
 */
function opens(hit: NameHit, folded: string, text: string): boolean {
  const before = folded.slice(0, hit.start)
  if (
    !/^[\W_]*(?:而|但|但是|相反|the |while |whereas |but |and |however, )?$/.test(before) &&
    !/[,;:。.!]\s*(?:而|但|但是|相反|the |while |whereas |but |and )?$/.test(before)
  )
    return false
  const after = text.slice(hit.end)
  if (/^[ ][A-Z][a-z]|^[ ]?(?:发行版|分发版|插件|管理|集群)/.test(after)) return false
  return /^(?:\s*[(（][^)）]{0,40}[)）])?\s*(?:$|[\p{Script=Han}:：,，'’-]|(?:is|are|was|has|have|had|can|could|will|would|does|do|did|may|might|must|should|also|only|still|now|never|always|often|[a-z]+s|[a-z]+ed)(?![a-z]))/u.test(
    after
  )
}
