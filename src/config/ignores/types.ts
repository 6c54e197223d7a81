/** What leaves a file out. */
export interface IgnoredBy {
  /** Absolute path of the ignore file, or the name of the configuration. */
  readonly file: string
  /** 1-based line in an ignore file; null for `ignores` of a configuration. */
  readonly line: number | null
  /** As written. */
  readonly pattern: string
}
