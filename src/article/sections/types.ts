import type { Block } from '../outline/types.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { Dimension } from '../types.ts'

/** Words that may be a label, and where they stand in a block. */
export interface Spot {
  readonly text: string
  readonly block: Block
  readonly start: number
  readonly end: number
}

/** What is known of the article when its sections are read. */
export interface SectionReading {
  readonly find: (text: string) => readonly NameHit[]
  readonly dimensions: readonly Dimension[]
}
