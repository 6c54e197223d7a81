import type { Block } from '../../outline/types.ts'
import type { Polarity } from '../../types.ts'

/** A table's head and body; rows may have holes. */
export interface Grid {
  readonly header: readonly (Block | undefined)[]
  readonly rows: readonly (readonly (Block | undefined)[])[]
}

/** What the other cells of a table tell about one. */
export interface TableHabits {
  /** A lone mark in a row means “this one wins”. */
  readonly winner: boolean
  /** Another cell of the row says that its subject lacks this. */
  readonly lacking: boolean
  /** Ticks and crosses are common in the table, so that a dash is a no. */
  readonly ticked: boolean
  /** The row names a defect, so that a yes speaks against its subject. */
  readonly defect: boolean
  /** What its stars say beside the stars of the others. */
  readonly rating: Polarity | null
}

export const NO_HABITS: TableHabits = { winner: false, lacking: false, ticked: false, defect: false, rating: null }
