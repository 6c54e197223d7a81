import { type Matcher, matcher } from '../../lexicon/index.ts'
import { clauses } from '../../text/clauses.ts'
import type { ClaimKind, ClaimStrength } from '../types.ts'
import { KINDS } from './findSignals.ts'
import { spokenSpans } from './spokenSpans.ts'
import { strongest } from './strongest.ts'
import type { ClaimUnit, Setting, Signal } from './types.ts'
import { ENOUGH, weigh } from './weigh.ts'

type Out = 'opinion' | 'question' | 'presuming' | 'plan' | 'howto' | 'definition' | 'classing' | 'advice'

export interface Judgement {
  readonly kinds: ClaimKind[]
  readonly strength: ClaimStrength
  /** The cue that decided; null where the statement alone did. */
  readonly decisive: Signal | null
}

/** Kinds that make a claim even in a sentence which is otherwise no statement about the world. */
const PLAIN: readonly ClaimKind[] = ['statistic', 'superlative', 'vague-attribution', 'comparative']

/**
 * Weighs the cues of one sentence. Returns null where the sentence claims nothing: a definition, how-to, the author's plan,
 * or plain description. Of a question only what is said before it asks is noted,
 * and the comparison that it takes for granted (“why is X slower than Y?”).
 */
export function judge(unit: ClaimUnit, found: readonly Signal[], setting: Setting): Judgement | null {
  const out = (list: Out): boolean => (matcher(unit.language, 'claims-out', list) as Matcher).test(unit.folded)
  if (out('advice')) return null
  const aside = out('plan') || out('howto') || out('definition')
  const classes = out('classing')
  const signals = out('plan')
    ? found.filter((s) => s.kind === 'statistic' && s.weight === 'must')
    : aside
      ? found.filter((s) => PLAIN.includes(s.kind) && s.weight === 'must')
      : found.filter((s) => !classes || s.weight === 'must' || s.weight === 'limit')
  const decide = (strength: ClaimStrength, from: readonly Signal[], all: readonly Signal[] = signals): Judgement => {
    const decisive = strongest(from)
    // Cues that tell too little one by one add up to a plain statement of fact.
    const first =
      strength === 'must' && decisive?.weight === 'weak' ? 'named-fact' : decisive && praises(decisive) ? 'evaluative' : decisive?.kind
    const rest = KINDS.filter((kind) => kind !== first && all.some((s) => s.kind === kind && !praises(s)))
    const kinds = first ? [first, ...rest] : rest
    return { kinds: kinds.length > 0 ? kinds : ['evaluative'], strength, decisive }
  }
  if (out('question')) {
    const told = out('presuming') ? found.filter(({ kind }) => kind === 'comparative') : toldBefore(unit.folded, found)
    return told.length > 0 ? decide('note', told, told) : null
  }
  // Nothing but the words of somebody else, and who says them.
  const reported =
    signals.length > 0 && signals.every(({ weight }) => weight === 'note') && spokenSpans(unit.text, unit.language).length > 0
  if (unit.quoted || reported || out('opinion')) return signals.length > 0 ? decide('note', signals) : null
  const telling = signals.filter(
    ({ kind, weight }) =>
      weight === 'must' ||
      weight === 'limit' ||
      weight === 'weak' ||
      (kind === 'comparative' && weight === 'should' && setting.subjects > 1)
  )
  if (telling.length > 0 && weigh(signals, unit, setting) >= ENOUGH) return decide('must', telling)
  const valued = setting.polarities.some((polarity) => polarity !== 'neutral')
  if (!aside && !classes && valued && unit.block.cell === null && (setting.worded || signals.some(({ weight }) => weight !== 'note'))) {
    return decide(signals.some(({ kind }) => kind === 'hedge') ? 'note' : 'should', signals)
  }
  // What claims too little stays in the ledger, with all its cues.
  return found.length > 0 ? decide('note', found, found) : null
}

/** High praise (“leading”, “top”) ranks nothing by itself. */
function praises({ kind, weight }: Signal): boolean {
  return kind === 'superlative' && weight === 'weak'
}

/** The cues before the clause that asks: what stands there is still said (`这款比那款贵三成，值吗？`). */
function toldBefore(folded: string, found: readonly Signal[]): Signal[] {
  const asking = clauses(folded).at(-1)
  return asking ? found.filter(({ kind, end }) => PLAIN.includes(kind) && end <= asking.start) : []
}
