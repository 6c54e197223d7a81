/** One replacement of a range of the source. Offsets are 0-based UTF-16, end exclusive. */
export interface Edit {
  /** `bullet`, `number`, `heading`, `title`, `table-row`, `table-delimiter`, `full-width`, `indent`, `zero-width`, `radical`, `break`, `boilerplate`. */
  readonly kind: string
  readonly start: number
  readonly end: number
  /** What stands there instead; empty for text that is left out. */
  readonly text: string
}

/** A stretch of the source that recovery has something to say about. */
export interface Note {
  readonly kind: 'boilerplate'
  readonly start: number
  readonly end: number
}

/** What a paste has lost, put back: Markdown, the edits that made it, and the way back to the source. */
export interface Recovery {
  /** The source with all edits applied. */
  readonly text: string
  /** Sorted, not overlapping; empty when the source is real Markdown. */
  readonly edits: readonly Edit[]
  /**
   * Offset of `text` → offset of the source (log time); never decreases. Where text was left out, an offset has two places:
   * `'end'` asks for the one before, for the end of a range that began earlier; the default is the one after.
   */
  readonly toSource: (offset: number, side?: 'start' | 'end') => number
  readonly notes: readonly Note[]
}
