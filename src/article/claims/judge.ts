import { type Matcher, matcher } from '../../lexicon/index.ts'
import type { ClaimKind, ClaimStrength } from '../types.ts'
import { KINDS } from './findSignals.ts'
import type { ClaimUnit, Signal } from './types.ts'

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
  const out = (list: 'opinion' | 'question' | 'plan' | 'howto' | 'definition'): boolean =>
    (matcher(unit.language, 'claims-out', list) as Matcher).test(unit.folded)
  if (out('question')) return null
  const aside = out('plan') || out('howto') || out('definition')
  const signals = aside ? found.filter((s) => PLAIN.includes(s.kind) && s.weight === 'must') : [...found]
  const kinds = KINDS.filter((kind) => signals.some((s) => s.kind === kind))
  const told = setting.polarities.length > 0
  const valued = setting.polarities.some((p) => p !== 'neutral')
  const cell = unit.block.cell !== null
  const of = (weight: Signal['weight']): Signal[] => signals.filter((s) => s.weight === weight)
  const must = of('must')
  const weak = of('weak')
  const decide = (strength: ClaimStrength, from: readonly Signal[]): Judgement => {
    const decisive = KINDS.flatMap((kind) => from.filter((s) => s.kind === kind))[0] ?? null
    return { kinds: kinds.length > 0 ? kinds : ['evaluative'], strength, decisive }
  }
  if (unit.quoted || out('opinion')) return kinds.length > 0 ? decide('note', signals) : null
  if (must.length > 0) return decide('must', must)
  if (new Set(weak.map((s) => s.kind)).size > 1 && told) return decide('must', weak)
  const should = of('should')
  if (!aside && !cell && should.length > 0 && (valued || (told && weak.length > 0)))
    return decide(kinds.includes('hedge') ? 'note' : 'should', should)
  if (!aside && !cell && valued) return decide(kinds.includes('hedge') ? 'note' : 'should', weak)
  return kinds.length > 0 ? decide('note', signals) : null
}
