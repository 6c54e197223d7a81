import type { ReadOptions } from '../article/read.ts'
import type { Language, Place, TextEdit } from '../article/types.ts'
import type { MessageData, OptionValue, Profile, Rule, Severity } from '../rule.ts'

export type RuleSeverity = Severity | 'off'
export type RuleOptions = Readonly<Record<string, OptionValue>>

/** A rule's severity, alone or with the rule's own options. */
export type RuleSetting = RuleSeverity | readonly [RuleSeverity] | readonly [RuleSeverity, RuleOptions]

/** What a user may set for a lint; everything has a default. */
export interface LintConfig {
  /** Severity and options by rule id. Rules left out keep their defaults. */
  readonly rules?: Readonly<Record<string, RuleSetting>> | undefined
  /** Rules of the user's own, which run beside the linter's and are set by `rules` like them. */
  readonly ownRules?: readonly Rule[] | undefined
  /** Id of the profile for articles that declare none. */
  readonly profile?: string | undefined
  /** Profiles of the user's own, by id beside the shipped ones. */
  readonly profiles?: readonly Profile[] | undefined
  /** Language of the findings; `auto` (default) is that of the article. */
  readonly lang?: 'auto' | 'zh' | 'en' | undefined
  /** Whether the evidence rules read comparisons only (default) or every document. */
  readonly claims?: 'comparisons' | 'all' | undefined
  readonly subjects?: ReadOptions['subjects'] | undefined
  /** What the text compares, as if its front matter declared it, where at least two of them occur. */
  readonly compared?: ReadOptions['subjects'] | undefined
  readonly dimensions?: ReadOptions['dimensions'] | undefined
  readonly examples?: ReadOptions['examples'] | undefined
}

/** One result of one rule, worded. */
export interface Finding {
  readonly ruleId: string
  readonly messageId: string
  readonly severity: Severity
  readonly reason: string
  readonly note: string | null
  readonly place: Place
  readonly related: readonly { readonly reason: string; readonly place: Place }[]
  readonly data: MessageData
  /** Whether it is about the words at its place, or about the article (what it lacks, how it weighs) and only shown there. */
  readonly scope: 'text' | 'article'
  /** By what it is known again in another version of the file, as `findingKeys` gives it; never empty, and not unique. */
  readonly keys: readonly string[]
  readonly url: string
  readonly fix?: readonly TextEdit[]
  readonly suggestions?: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[]
}

/** What the run says it understood of a file. */
export interface Understood {
  readonly subjects: number
  readonly dimensions: number
  readonly statements: number
  readonly claims: number
  readonly supported: number
}

/** A rule, or the reader where `ruleId` is null, that threw. The rest of the file's findings stand. */
export interface Fault {
  readonly ruleId: string | null
  readonly message: string
  /** For debugging; not part of any output. */
  readonly cause: unknown
}

/** A finding that is not shown. */
export interface SilencedFinding {
  readonly finding: Finding
  /** What a comment gives as its reason. */
  readonly reason: string | null
  /** A comment in the article, or the baseline, which knows the finding of old. Default `comment`. */
  readonly by?: 'comment' | 'baseline'
}

/** The result of linting one file; also for files without findings. */
export interface FileResult {
  readonly file: string
  readonly kind: 'comparison' | 'single-subject' | 'not-comparison' | 'unreadable'
  /** The language that the findings are worded in. */
  readonly language: Language
  readonly understood: Understood
  /** No comparison, as a look at the text or the subjects told: claims were not counted. Left out where all was read. */
  readonly triaged?: boolean
  readonly findings: readonly Finding[]
  /** Findings that a comment or the baseline silences; left out where there are none. Nothing but SARIF shows them. */
  readonly silenced?: readonly SilencedFinding[]
  /** How many findings were mended before these; left out where nothing was fixed. */
  readonly fixed?: number
  /** Internal faults met on the way; left out where there were none. */
  readonly faults?: readonly Fault[]
  /** The text the findings point into; null where it could not be read. For code frames. */
  readonly source: string | null
}
