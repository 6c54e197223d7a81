import { matcher } from '../../lexicon/index.ts'
import { clauses } from '../../text/clauses.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { Range } from '../../text/types.ts'
import { findCues, type PolarityCue } from '../polarity/findCues.ts'
import { isHedged } from '../polarity/isHedged.ts'
import { readParts } from '../polarity/readParts.ts'
import { unannounced } from '../polarity/unannounced.ts'
import type { CueKind } from '../polarity/vocabulary.ts'
import type { Weight } from '../polarity/weighClause.ts'
import { attributeOf } from './attributeOf.ts'
import { isJoin } from './isJoin.ts'
import { MANNER } from './manner.ts'

/** One quality that a text asserts (稳定) or denies (不稳定) of its subject. */
export interface Assertion {
  /** An `Attribute`, `ability` for what the subject can do, or the word itself where it names a quality that has no name. */
  readonly attribute: string
  /** False where it is denied: unstable, not stable, stability is poor, cannot guarantee stability. */
  readonly asserted: boolean
  readonly hedged: boolean
  /** Said by comparison (更稳定, “faster”): another may have more or less of it. */
  readonly comparative: boolean
  /** The words that decided, as written. */
  readonly words: string
  /** Of what the quality is said: the content words of its clause beside it. */
  readonly aspect: readonly string[]
}

type Content = (text: string, without?: readonly Range[]) => string[]

/** How far behind 无法 or “cannot” a quality is denied, in characters. */
const UNABLE_REACH = { han: 20, latin: 45 }
/** How far a word may stand from the quality it judges: 扩展性非常有限. */
const JUDGING_REACH = { han: 6, latin: 12 }
/** Kinds of words that name a quality. */
const QUALITIES: ReadonlySet<CueKind> = new Set<CueKind>(['pro-word', 'con-word', 'good-when-high', 'good-when-low', 'con-noun'])

/**
 * Reads which qualities a statement asserts or denies, and of what. Sentences that hold for a case, a time or a part only
 * (如果, 过去, “when”, “by default”) say nothing that another could contradict, and are left out.
 *
 * @param text of one statement.
 * @param content reader of content words, from `createContent`.
 */
export function readAssertions(text: string, content: Content): Assertion[] {
  return sentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    if (/[?？]\s*$/.test(words)) return []
    const parts = clauses(words).map((clause) => unannounced(words.slice(clause.start, clause.end)))
    const qualified = parts.findIndex((part) => matcher('both', 'content', 'qualified').test(fold(part)))
    // In Chinese a case stands before what holds for it; in English on either side.
    const free = qualified < 0 ? parts : parts.slice(0, /\p{Script=Han}/u.test(words) ? qualified : 0)
    return free.flatMap((part) => readClause(part, content))
  })
}

function readClause(text: string, content: Content): Assertion[] {
  const folded = fold(text)
  const cues = findCues(folded)
  const weights = readParts(text).flatMap((part) => part.weights)
  const hedged = isHedged(text)
  const comparative = matcher('both', 'statements', 'comparative').test(folded)
  const manner = [
    ...cues.filter(({ kinds }) => [...kinds].some((kind) => MANNER.has(kind))),
    ...matcher('both', 'hedges', 'hedge').all(folded)
  ]
  /** 隐患 of 稳定性隐患 names nothing besides. */
  const spent = new Set<Weight>()
  const found = new Map<string, Assertion | null>()
  for (const cue of cues) {
    const word = folded.slice(cue.start, cue.end)
    const named = attributeOf(word)
    const own = weights.find(({ core }) => core.start === cue.start)
    const weight = named ? judgeOf(folded, cue, own, weights) : isUnnamed(folded, cue) ? own : undefined
    if (!weight || (weight === own && spent.has(own))) continue
    spent.add(weight)
    const attribute = named ?? word
    const before = found.get(attribute)
    const asserted = weight.value > 0
    // 快 and 慢 in one clause: neither is said of the whole.
    if (before !== undefined) found.set(attribute, before?.asserted === asserted ? before : null)
    else {
      const words = text.slice(Math.min(cue.start, weight.start), Math.max(cue.end, weight.end))
      const aspect = content(text, [...joined(folded, cues, cue), weight.core, ...cues.filter((one) => isJudging(folded, one)), ...manner])
      found.set(attribute, { attribute, asserted, hedged, comparative, words, aspect })
    }
  }
  const [deed] = weights
  const able = deed && !cues.some(({ start, end }) => attributeOf(folded.slice(start, end))) ? ability(weights) : null
  // What the deed is stands behind the word: 不能 alone, or “is not supported”, says too little to compare.
  if (deed && able !== null && content(text.slice(deed.end)).length > 0) {
    const words = text.slice(deed.start, deed.end)
    found.set('ability', { attribute: 'ability', asserted: able, hedged, comparative, words, aspect: content(text, manner) })
  }
  return [...found.values()].filter((one) => one !== null)
}

/** Whether a clause says that the subject can (支持…, 可以…) or cannot (不支持…, 没有…) do or offer something, and nothing besides; null for neither. */
function ability(weights: readonly Weight[]): boolean | null {
  const signs = new Set(weights.map(({ value }) => value > 0))
  if (signs.size !== 1) return null
  const able = signs.has(true)
  const is = (kind: CueKind) => weights.some(({ core }) => core.kinds.has(kind))
  // 支持自动更新: the deed first, then how good it is.
  if (able) return weights[0]!.core.kinds.has('capability') ? true : null
  return is('unable') || is('lack') || is('capability') ? false : null
}

/** Whether the word names a quality that has no name: only its own negation contradicts it. */
function isUnnamed(folded: string, cue: PolarityCue): boolean {
  return !isJudging(folded, cue) && !cue.kinds.has('capability') && [...cue.kinds].some((kind) => QUALITIES.has(kind))
}

/** What says whether the quality is there: its own weight, a word before that denies it, one beside it that judges it. */
function judgeOf(folded: string, cue: PolarityCue, own: Weight | undefined, weights: readonly Weight[]): Weight | undefined {
  if (own && Math.abs(own.value) >= 2) return own
  // 稳定性隐患: the evil is named by the quality it takes away
  const evil = weights.find(({ core }) => core.kinds.has('con-noun') && core.start >= cue.end && core.start - cue.end <= 1)
  const unable = weights.find(({ core }) => core.kinds.has('unable') && core.end <= cue.start && near(folded, core, cue, UNABLE_REACH))
  const judge = weights.find(({ core }) => isJudging(folded, core) && near(folded, core, cue, JUDGING_REACH))
  return unable ?? evil ?? judge ?? own
}

function isJudging(folded: string, { start, end }: Range): boolean {
  const word = folded.slice(start, end)
  return matcher('both', 'content', 'judging').find(word)?.term === word
}

function near(folded: string, one: Range, other: Range, reach: { readonly han: number; readonly latin: number }): boolean {
  const gap = folded.slice(Math.min(one.end, other.end), Math.max(one.start, other.start))
  return gap.length <= (/\p{Script=Han}/u.test(gap) ? reach.han : reach.latin)
}

/** The quality and those joined to it (安全性和稳定性, “stable, secure and fast”). */
function joined(folded: string, cues: readonly PolarityCue[], cue: PolarityCue): PolarityCue[] {
  const at = cues.indexOf(cue)
  const group = [cue]
  for (let i = at; i + 1 < cues.length && isJoin(folded.slice(cues[i]!.end, cues[i + 1]!.start)); i++) group.push(cues[i + 1]!)
  for (let i = at; i > 0 && isJoin(folded.slice(cues[i - 1]!.end, cues[i]!.start)); i--) group.push(cues[i - 1]!)
  return group
}
