/** What may stand behind an option, or as a word of its own. */
export interface Values {
  /** `rules` are ids with a severity behind a colon. */
  readonly kind: 'none' | 'words' | 'files' | 'folders' | 'revisions' | 'rules'
  readonly words: readonly string[]
}

export interface CompletedOption {
  /** All that it may be written as: `-f`, `--format`; `--color`, `--no-color`. */
  readonly forms: readonly string[]
  /** Null for a flag. */
  readonly values: Values | null
  /** May be given again. */
  readonly again: boolean
  readonly description: string
}

export interface CompletedCommand {
  readonly name: string
  readonly description: string
  readonly options: readonly CompletedOption[]
  /** What the command is about, after its options; `files` go with words. */
  readonly operands: Values
}

/** All that a shell may offer. The first command is the one that need not be named. */
export interface Completions {
  readonly commands: readonly CompletedCommand[]
  readonly rules: readonly string[]
}
