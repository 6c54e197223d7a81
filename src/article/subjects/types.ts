import type { Block } from '../outline/types.ts'
import type { Place } from '../types.ts'

/** A subject that the front matter or the configuration names; it wins over what is read. */
export interface DeclaredSubject {
  readonly name: string
  readonly aliases: readonly string[]
  readonly place: Place | null
  /** Said of this very text by who has it read: it is compared where it occurs, and no mere name. */
  readonly asked?: boolean
}

/** A name as one source gives it, and where it stands. */
export interface ProposedName {
  readonly name: string
  readonly block: Block
}

/** One source's vote: a set of names that it sets side by side. */
export interface Proposal {
  readonly by: string
  readonly weight: number
  /** The source speaks of a comparison by itself: “A vs B”, pros and cons of each. Others need something that bears them out. */
  readonly sure: boolean
  readonly names: readonly ProposedName[]
}
