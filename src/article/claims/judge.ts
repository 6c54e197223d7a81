import { type Matcher, matcher } from '../../lexicon/index.ts'
import type { ClaimKind, ClaimStrength } from '../types.ts'
import { KINDS } from './findSignals.ts'
import type { ClaimUnit, Signal } from './types.ts'

type Out = 'opinion' | 'question' | 'plan' | 'howto' | 'definition' | 'advice'

/** What the rest of the reading knows about a sentence. */
export interface Setting {
  /** Polarities of the statements the sentence makes. */
  readonly polarities: readonly string[]
  /** Number of different subjects it names. */
  readonly subjects: number
  readonly isComparison: boolean
}

export interface Judgement {
  readonly kinds: ClaimKind[]
  readonly strength: ClaimStrength
  /** The cue that decided; null where the statement alone did. */
  readonly decisive: Signal | null
}

/** Kinds that make a claim even in a sentence which is otherwise no statement about the world. */
const PLAIN: readonly ClaimKind[] = ['statistic', 'superlative', 'vague-attribution', 'comparative']

/**
 * Weighs the cues of one sentence. Returns null where the sentence claims nothing: a question, a definition, how-to,
 * the author's plan, or plain description.
 */
export function judge(unit: ClaimUnit, found: readonly Signal[], setting: Setting): Judgement | null {
  const out = (list: Out): boolean => (matcher(unit.language, 'claims-out', list) as Matcher).test(unit.folded)
  if (out('question') || out('advice')) return null
  const aside = out('plan') || out('howto')
  const defines = out('definition')
  const signals = aside
    ? found.filter((s) => PLAIN.includes(s.kind) && s.weight === 'must')
    : found.filter((s) => !defines || s.weight === 'must' || s.weight === 'limit')
  const kinds = KINDS.filter((kind) => signals.some((s) => s.kind === kind))
  const decide = (strength: ClaimStrength, from: readonly Signal[]): Judgement => {
    const decisive = KINDS.flatMap((kind) => from.filter((s) => s.kind === kind))[0] ?? null
    return { kinds: kinds.length > 0 ? kinds : ['evaluative'], strength, decisive }
  }
  if (unit.quoted || out('opinion')) return kinds.length > 0 ? decide('note', signals) : null
  const telling = signals.filter(
    ({ kind, weight }) =>
      weight === 'must' ||
      weight === 'limit' ||
      weight === 'weak' ||
      (kind === 'comparative' && weight === 'should' && setting.subjects > 1)
  )
  if (telling.length > 0 && score(signals, unit, setting) >= ENOUGH) return decide('must', telling)
  const valued = setting.polarities.some((polarity) => polarity !== 'neutral')
  if (!aside && !defines && valued && unit.block.cell === null && signals.some(({ weight }) => weight !== 'note')) {
    return decide(kinds.includes('hedge') ? 'note' : 'should', signals)
  }
  return found.length > 0
    ? { kinds: KINDS.filter((kind) => found.some((s) => s.kind === kind)), strength: 'note', decisive: found[0]! }
    : null
}

/** How much a cue of each kind tells; set by hand, in quarters. */
const CUES: Readonly<Record<'must' | 'limit' | 'weak' | 'should', Readonly<Partial<Record<ClaimKind, number>>>>> = {
  must: {
    statistic: 2.75,
    superlative: 2.25,
    'vague-attribution': 2.5,
    comparative: 2.25,
    absolute: 1.75,
    'named-fact': 1.75,
    prediction: 1.5
  },
  limit: { absolute: 2.25 },
  weak: { statistic: 0.5, superlative: 0.5, 'vague-attribution': 0.25, absolute: 0.75, 'named-fact': 0.5, prediction: 0.25 },
  should: { comparative: 0.5 }
}
const ENOUGH = 2
const LONG = 50
const SHORT = 8

/** Sum of the strongest cue of each kind, and of what the setting speaks for or against. */
function score(signals: readonly Signal[], unit: ClaimUnit, { polarities, subjects, isComparison }: Setting): number {
  let sum = 0
  for (const kind of KINDS)
    sum += Math.max(0, ...signals.filter((s) => s.kind === kind && s.weight !== 'note').map((s) => CUES[s.weight as 'must'][kind] ?? 0))
  const prose = unit.block.kind === 'paragraph'
  if (polarities.length > 0) sum += prose ? 1.25 : 0.75
  else if (isComparison) sum += subjects > 0 ? 0.5 : -0.25
  if (polarities.includes('con')) sum += prose ? 0.75 : 0.5
  const length = unit.language === 'zh' ? unit.text.length : unit.text.length / 3
  if (length > LONG) sum += 0.5
  if (length < SHORT) sum -= 0.5
  if (signals.some(({ kind }) => kind === 'hedge')) sum -= 0.5
  return sum
}
