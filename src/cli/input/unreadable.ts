/** Why a file's content cannot be read; it becomes an `unreadable-file` finding, worded by that rule. */
export interface Unreadable {
  /**
   * `binary`, `encoding`, `too-large`, `no-access`, `not-a-file`, `gone`; for text that would hang the parser `nesting`,
   * `delimiters`, `too-long`; or the system's own word.
   */
  readonly cause: string
  /** `line` of the first fault and a `guess` for `encoding`, `limit` in MiB for `too-large`; `line` and `limit` for what would hang. */
  readonly data?: Readonly<Record<string, string | number>>
}
