import { KINDS } from './findSignals.ts'
import type { Signal, SignalWeight } from './types.ts'
import { valueOfCue } from './weigh.ts'

const RANK: Readonly<Record<SignalWeight, number>> = { must: 0, limit: 1, should: 2, weak: 3, note: 4 }

/**
 * The cue that decides what a claim is: one that makes a claim by itself before one that only helps; among helpers the one
 * that weighs most, otherwise the most telling kind, and of one kind the first in the text.
 */
export function strongest(signals: readonly Signal[]): Signal | null {
  const before = (a: Signal, b: Signal): number =>
    RANK[a.weight] - RANK[b.weight] ||
    (a.weight === 'weak' ? valueOfCue(b) - valueOfCue(a) : 0) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.start - b.start
  return [...signals].sort(before)[0] ?? null
}
