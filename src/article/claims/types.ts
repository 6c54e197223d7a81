import type { Block } from '../outline/types.ts'
import type { ClaimKind, Language } from '../types.ts'

/** One sentence of a block, as the claims reader weighs it. Offsets count in `block.text`. */
export interface ClaimUnit {
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly text: string
  /** Folded, offset for offset with `text` (overlong text is cut), with code, bare addresses and reference marks blanked. */
  readonly folded: string
  readonly language: Language
  /** Inside a quotation of somebody else. */
  readonly quoted: boolean
}

/** `must` and `limit` decide by themselves, `weak` only beside another cue, `should` and `note` set no higher strength. */
export type SignalWeight = 'must' | 'limit' | 'weak' | 'should' | 'note'

/** A cue found in a unit; offsets count in the unit's text. */
export interface Signal {
  readonly kind: ClaimKind
  readonly weight: SignalWeight
  /** The list that decided, for example `claims-absolute/must`. */
  readonly list: string
  readonly start: number
  readonly end: number
}

/** What the rest of the reading knows about a sentence. */
export interface Setting {
  /** Polarities of the statements the sentence makes. */
  readonly polarities: readonly string[]
  /** True where the words of those statements praise or blame, not only their label. */
  readonly worded: boolean
  /** Number of different subjects it names. */
  readonly subjects: number
  readonly isComparison: boolean
}
