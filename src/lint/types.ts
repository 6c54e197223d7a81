import type { Place } from '../article/types.ts'
import type { MessageData, Severity, TextEdit } from '../rule.ts'

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

/** The result of linting one file; also for files without findings. */
export interface FileResult {
  readonly file: string
  readonly kind: 'comparison' | 'single-subject' | 'not-comparison' | 'unreadable'
  readonly understood: Understood
  readonly findings: readonly Finding[]
  /** Internal faults met on the way; left out where there were none. */
  readonly faults?: readonly Fault[]
  /** The text the findings point into; null where it could not be read. For code frames. */
  readonly source: string | null
}
