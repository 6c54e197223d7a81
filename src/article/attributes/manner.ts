import type { CueKind } from '../polarity/vocabulary.ts'

/** Words around a quality that say how it is asserted, and not of what. */
export const MANNER: ReadonlySet<CueKind> = new Set<CueKind>([
  'up',
  'down',
  'relief',
  'negation',
  'lack',
  'no-need',
  'unable',
  'capability',
  'demand',
  'contrast',
  'concession',
  'announcement',
  'ease',
  'hard',
  'absence',
  'choice',
  'pro-phrase',
  'con-phrase'
])
