import type { PolarityCue } from './findCues.ts'
import type { CueKind } from './vocabulary.ts'

/** What a word says by itself. */
const ACTIVE: readonly (readonly [CueKind, number])[] = [
  ['con-phrase', -3],
  ['pro-phrase', 3],
  ['con-word', -2],
  ['pro-word', 2],
  ['con-noun', -1],
  ['capability', 1],
  ['demand', -1]
]
/** What an attribute says with a high degree. */
const LATENT: readonly (readonly [CueKind, number])[] = [
  ['good-when-high', 2],
  ['good-when-low', -2],
  ['con-noun', -2]
]

export function activeValue(cue: PolarityCue): number {
  return ACTIVE.find(([kind]) => cue.kinds.has(kind))?.[1] ?? 0
}

export function latentValue(cue: PolarityCue): number {
  return LATENT.find(([kind]) => cue.kinds.has(kind))?.[1] ?? 0
}

/** Grades what stands beside it: 更高, “less”; relief (避免, 修复, “prevents”) grades as “less” does. */
export function isDegree(cue: PolarityCue): boolean {
  return cue.kinds.has('up') || cue.kinds.has('down') || cue.kinds.has('relief') || cue.kinds.has('handling')
}

/** Turns what follows into its opposite. */
export function isTurn(cue: PolarityCue): boolean {
  return cue.kinds.has('negation') || cue.kinds.has('lack') || cue.kinds.has('no-need')
}

/** Can be graded or turned. */
export function isTarget(cue: PolarityCue): boolean {
  return (activeValue(cue) !== 0 || latentValue(cue) !== 0) && !cue.kinds.has('negation')
}
