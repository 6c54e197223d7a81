import type { Block } from '../outline/types.ts'
import type { Evidence } from '../types.ts'

/** A piece of evidence before it is known how far it is from a claim. */
export type Found = Omit<Evidence, 'reach'>

/** A link, footnote or numbered reference somewhere in a block. */
export interface Piece {
  /** Offsets in `block.text`. */
  readonly start: number
  readonly end: number
  readonly found: Found
  /** Shows that the subject exists, no more. */
  readonly weak: boolean
}

export interface Cited {
  /** In the order of the text. */
  readonly pieces: readonly Piece[]
  /** Where the block's links start, and where each ends. */
  readonly links: ReadonlyMap<number, number>
}

/** What a block cites; asked for many times, found once. */
export type Citations = (block: Block) => Cited

/** Evidence for a block as a whole. */
export type BlockEvidence = (block: Block) => readonly Found[]
