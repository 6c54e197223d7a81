/** The coverage matrix (dimensions as rows, subjects as columns) and the figures of balance; definitions: `README.md` beside this file. */
import type { Place } from '../article/types.ts'

export type CellState = 'balanced' | 'one-sided' | 'described' | 'missing'

export interface Cell {
  /** Id of the row's dimension. */
  readonly dimension: string
  /** Id of the subject. */
  readonly subject: string
  /** Ids of statements. */
  readonly pros: readonly string[]
  readonly cons: readonly string[]
  readonly neutral: readonly string[]
  /** `balanced`: pros and cons; `one-sided`: only one of them; `described`: neutral only; `missing`: nothing. */
  readonly state: CellState
  /** Words of its statements, counted by `countWords`. */
  readonly words: number
  /** Share of its statements that are hedged, 0 to 1; null without statements. */
  readonly hedged: number | null
  /** Share of its claims (without those of strength `note`) that are supported, 0 to 1; null without claims. */
  readonly supported: number | null
  /** For a missing cell the point, as an empty range, behind which a statement would be added; null for every other. */
  readonly place: Place | null
}

export interface CoverageMatrix {
  /** Per row the id of its dimension, in reading order; where several dimensions share a row, the first of them. */
  readonly rows: readonly string[]
  /** Per row the ids of all dimensions it holds: more than one where the article treats a dimension twice. */
  readonly dimensions: readonly (readonly string[])[]
  /** Ids of subjects, reading order. */
  readonly columns: readonly string[]
  /** Row by row, one cell per column. */
  readonly cells: readonly (readonly Cell[])[]
}

/** What is said of one subject, in numbers. Statements outside of any dimension count too. */
export interface SubjectBalance {
  /** Id of the subject. */
  readonly subject: string
  readonly pros: number
  readonly cons: number
  readonly neutral: number
  /** Words of its statements. */
  readonly words: number
  /** Its share of the words of all statements, 0 to 1; 0 without statements. */
  readonly weight: number
  /** Share of pros among its pros and cons, 0 to 1; null without either. */
  readonly polarity: number | null
  /** Share of its statements that are hedged, 0 to 1; null without statements. */
  readonly hedged: number | null
  /** Its claims, without those of strength `note`. */
  readonly claims: number
  /** How many of those are supported. */
  readonly supportedClaims: number
  /** Share of those claims that are supported, 0 to 1; null without claims. */
  readonly supported: number | null
  /** Number of rows of the matrix, those of advice left out, in which it comes off better than every other subject treated there. */
  readonly favoured: number
}

/** Figures a reader can check by hand; all lie between 0 (as lopsided as can be) and 1 (even). Null where there is nothing to compare. */
export interface Balance {
  /** Share of cells of the matrix that are not `missing`; 1 for an empty matrix. */
  readonly coverage: number
  /** 1 − the widest gap between a subject's share of pros and that of the others. */
  readonly polarity: number | null
  /** Evenness of the subjects' shares of words. */
  readonly weight: number | null
  /** 1 − the widest gap between a subject's share of hedged statements and that of the others. */
  readonly hedging: number | null
  /** 1 − the widest gap between a subject's share of supported claims and that of the others. */
  readonly evidence: number | null
  /** Mean of the five above that are not null; null with fewer than two subjects or without statements. */
  readonly overall: number | null
  /** Share of all claims of the article (without those of strength `note`) that are supported; null without claims. */
  readonly supported: number | null
  /** Rows of the matrix, those of advice left out, in which one subject comes off better than every other treated there. */
  readonly decided: number
  /** In the order of the article. */
  readonly subjects: readonly SubjectBalance[]
}
