import type { Language } from '../article/types.ts'
import type { FileResult, RuleSeverity } from '../lint/types.ts'
import type { RuleCategory } from '../rule.ts'

/** What a format that describes rules says of one. */
export interface FormatRule {
  readonly id: string
  readonly description: Readonly<Record<Language, string>>
  readonly category: RuleCategory
  /** The rule's default. */
  readonly severity: RuleSeverity
  /** Its page in Markdown, in both languages; for the rules that have findings. */
  readonly page?: string | null | undefined
  /** Where its page can be read, for rules that do not ship. */
  readonly url?: string | undefined
}

/** How long the steps took, in milliseconds, and what was worked on. */
export interface Stats {
  readonly files: number
  readonly bytes: number
  readonly comparisons: number
  readonly findings: number
  readonly total: number
  /** By step: `read`, `parse`, `matrix`, `control`, `rules`, and what else a run does. */
  readonly steps: Readonly<Record<string, number>>
  /** By rule. */
  readonly rules: Readonly<Record<string, number>>
}

export interface FormatOptions {
  /** Language of the formatter's own words; the findings are worded already. Default `en`. */
  readonly locale?: Language | undefined
  /** Default false. */
  readonly color?: boolean | undefined
  /** Show every finding instead of folding more than three of one rule in a file. Default false. */
  readonly all?: boolean | undefined
  /** Width that code frames are cut to. Default 100. */
  readonly columns?: number | undefined
  /** Nothing was written: what was fixed is only shown. Default false. */
  readonly dry?: boolean | undefined
  /** Close with the line that says what was understood and found. Default true. */
  readonly summary?: boolean | undefined
  /** The rules that were on, for formats that describe them. Without it they know the ids of findings only. */
  readonly rules?: readonly FormatRule[] | undefined
  /**
   * The folder that results are relative to, as the root of the repository sees it (`docs`), for platforms that want paths from
   * there. Default: it is the root.
   */
  readonly folder?: string | undefined
  /** Where a file can be looked at: a URL that a path from the root of the repository is put behind. */
  readonly blobUrl?: string | undefined
  /** Findings that were left out of the results on purpose: by `--quiet`, as known of old by the baseline, as `unchanged` by `--since`. */
  readonly hidden?: { readonly warnings: number; readonly infos: number; readonly known?: number; readonly unchanged?: number } | undefined
  /** How the run ended, besides the findings: its exit code, and what it had to say of inputs. */
  readonly run?: { readonly exitCode: number; readonly notices: readonly string[] } | undefined
  readonly stats?: Stats | undefined
}

/** Results in any order, text out; pure. */
export type Formatter = (results: readonly FileResult[], options?: FormatOptions) => string

/** What a module given to `--format` exports by default. */
export type CustomFormatter = (results: readonly FileResult[], options: FormatOptions) => string | Promise<string>
