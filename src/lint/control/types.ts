import type { Place } from '../../article/types.ts'
import type { Range } from '../../text/types.ts'

export type ControlCommand = 'disable-next-line' | 'disable-next-block' | 'disable-file' | 'disable' | 'enable'

/** One comment that steers the linter: `<!-- evenhand disable vague-source reason="…" -->`. */
export interface ControlComment {
  readonly command: ControlCommand
  /** Ids as written; empty for all rules. */
  readonly rules: readonly string[]
  /** Where the ids stand, in the same order. */
  readonly rulePlaces: readonly Range[]
  readonly reason: string | null
  readonly place: Place
  /** For `disable-next-line` and `-block`: the 1-based line it is about, the next one that is not blank. */
  readonly nextLine: number | null
  /** The last line it is about; for `disable-next-block` the block's. */
  readonly lastLine: number | null
}

/** All control comments of a file, and those that cannot be understood. */
export interface Control {
  readonly comments: readonly ControlComment[]
  /** Comments whose command is unknown, with the word that stands there. */
  readonly unknown: readonly { readonly command: string; readonly place: Place }[]
}
