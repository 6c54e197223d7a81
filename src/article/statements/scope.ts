import type { Cue, Place, Polarity } from '../types.ts'

/** A dimension under construction: kept when something is said under it. */
export interface DimensionDraft {
  readonly name: string
  readonly cue: Cue
  readonly place: Place
  readonly standard: string | null
  /** The heading it stands under. */
  readonly group: string | null
  /** Kept even without statements: a table's row head, a decision driver. */
  keep: boolean
  used: boolean
}

/** What a place in the outline inherits from the labels above it. */
export interface Scope {
  /** Ids of the subjects that the text here is about unless it says otherwise; empty when open. */
  readonly subjects: readonly string[]
  readonly polarity: Polarity | null
  readonly polarityCue: Cue | null
  readonly dimension: DimensionDraft | null
  /** Text here recommends the subject for a case. */
  readonly useCase: boolean
  /** Nothing here is a statement unless it names a subject: introductions, examples, lists of options. */
  readonly quiet: boolean
  /** Nothing here is read at all: references, tables of contents. */
  readonly off: boolean
  /** A concluding section. */
  readonly verdict: boolean
  readonly subjectCue: Cue | null
  /** The subject is fixed by a column or row: a cell is about it whatever else it names. */
  readonly fixed: boolean
  /** Left by a heading without content (`### X 优点`): the headings beside it stand under it. */
  readonly lends: boolean
  /** A heading that names several aspects (`现状和趋势`): each sentence goes under the one it names. */
  readonly parts: readonly DimensionDraft[]
}

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
  parts: []
}
