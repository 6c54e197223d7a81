import type { Language } from '../article/types.ts'
import type { FileResult } from '../lint/types.ts'

export interface FormatOptions {
  /** Language of the formatter's own words; the findings are worded already. Default `en`. */
  readonly locale?: Language | undefined
  /** Default false. */
  readonly color?: boolean | undefined
  /** Show every finding instead of folding more than three of one rule in a file. Default false. */
  readonly all?: boolean | undefined
  /** Width that code frames are cut to. Default 100. */
  readonly columns?: number | undefined
  /** Close with the line that says what was understood and found. Default true. */
  readonly summary?: boolean | undefined
}

/** Results in any order, text out; pure. */
export type Formatter = (results: readonly FileResult[], options?: FormatOptions) => string
