/** The coverage matrix: dimensions as rows, subjects as columns. */
export type CellState = 'balanced' | 'one-sided' | 'described' | 'missing'

export interface Cell {
  /** Id of the dimension. */
  readonly dimension: string
  /** Id of the subject. */
  readonly subject: string
  /** Ids of statements. */
  readonly pros: readonly string[]
  readonly cons: readonly string[]
  readonly neutral: readonly string[]
  /** `balanced`: pros and cons; `one-sided`: only one of them; `described`: neutral only; `missing`: nothing. */
  readonly state: CellState
}

export interface CoverageMatrix {
  /** Ids of dimensions, reading order. */
  readonly rows: readonly string[]
  /** Ids of subjects, reading order. */
  readonly columns: readonly string[]
  /** Row by row, one cell per column. */
  readonly cells: readonly (readonly Cell[])[]
}

/** Figures a reader can check by hand; shares lie between 0 and 1. */
export interface Balance {
  /** Share of cells of the matrix that are not `missing`; 1 for an empty matrix. */
  readonly coverage: number
  readonly subjects: readonly {
    readonly subject: string
    readonly pros: number
    readonly cons: number
    readonly neutral: number
    /** Share of all statements that are about this subject; 0 without statements. */
    readonly weight: number
    /** Share of the subject's claims (without those of strength `note`) that are supported; null without claims. */
    readonly supported: number | null
  }[]
}
