import type { ClaimKind } from '../types.ts'
import { KINDS } from './findSignals.ts'
import type { ClaimUnit, Setting, Signal, SignalWeight } from './types.ts'

/** How much a cue of each kind tells; set by hand, in quarters. */
const CUES: Readonly<Record<Exclude<SignalWeight, 'note'>, Readonly<Partial<Record<ClaimKind, number>>>>> = {
  must: {
    statistic: 2.75,
    superlative: 2.25,
    'vague-attribution': 2.5,
    comparative: 2.25,
    absolute: 2.25,
    'named-fact': 1.75,
    prediction: 1.5
  },
  limit: { 'named-fact': 2.25 },
  weak: {
    'vague-quantity': 0.5,
    statistic: 0.5,
    superlative: 0.5,
    'vague-attribution': 0.25,
    absolute: 0.75,
    'named-fact': 0.5,
    prediction: 0.25
  },
  should: { comparative: 0.25 }
}
/** From this sum on a sentence is a `must` claim. */
export const ENOUGH = 2
/** In Chinese characters; three Latin letters count as one. */
const LONG = 50
const SHORT = 8

/** Sum of the strongest cue of each kind, and of what the setting speaks for or against. */
export function weigh(signals: readonly Signal[], unit: ClaimUnit, { polarities, subjects, isComparison }: Setting): number {
  let sum = 0
  for (const kind of KINDS) {
    const cues = signals.filter((s) => s.kind === kind)
    sum += cues.reduce((most, cue) => Math.max(most, valueOfCue(cue)), 0)
  }
  const prose = unit.block.kind === 'paragraph'
  if (polarities.length > 0) sum += prose ? 1.25 : 0.75
  else if (isComparison) sum += subjects > 0 ? 0.5 : -0.25
  if (polarities.includes('con')) sum += 0.5
  const length = unit.language === 'zh' ? unit.text.length : unit.text.length / 3
  if (length > LONG) sum += 0.5
  if (length < SHORT) sum -= 0.5
  if (signals.some(({ kind }) => kind === 'hedge')) sum -= 0.5
  return sum
}

/** What one cue weighs. */
export function valueOfCue({ kind, weight }: Signal): number {
  return weight === 'note' ? 0 : (CUES[weight][kind] ?? 0)
}
