import type { Scope } from './types.ts'

/** The scope at the top of an article: nothing is settled. */
export const OPEN: Scope = {
  subjects: [],
  polarity: null,
  polarityCue: null,
  dimension: null,
  useCase: false,
  quiet: false,
  off: false,
  verdict: false,
  subjectCue: null,
  lends: false,
  fixed: false,
  parts: [],
  settled: false
}
