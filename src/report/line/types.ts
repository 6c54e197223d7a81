import type { LineKind } from '../../article/layoutOf.ts'
import type { FindingJson, ReportArticle, ReportCell, ReportClaim, ReportStatement } from '../types.ts'

type Cue = ReportStatement['cue']

/** What a line does for the reading of others. */
export type Role =
  | { readonly role: 'title' | 'verdict' }
  /** The cue is null where the name was learnt elsewhere. */
  | { readonly role: 'subject'; readonly name: string; readonly id: string; readonly cue: Cue | null }
  | { readonly role: 'dimension'; readonly name: string; readonly id: string; readonly standard: string | null; readonly cue: Cue }
  /** A heading that holds dimensions, and is none. */
  | { readonly role: 'group'; readonly dimensions: readonly string[] }
  /** Words here settle how statements on other lines are read. */
  | {
      readonly role: 'decides'
      readonly terms: readonly string[]
      readonly statements: readonly string[]
      readonly lines: readonly number[]
    }

/** Why nothing, or no more, was read of a line. */
export type Reason =
  | 'blank'
  | 'front-matter'
  | 'code'
  | 'markup'
  | 'skipped-region'
  | 'boilerplate'
  | 'quotation'
  | 'question'
  | 'heading'
  | 'not-comparison'
  | 'single-subject'
  | 'no-cue'

/** How one line was read. Fields as in the report; a reading belongs to each line that it covers. */
export interface LineReport {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly kind: ReportArticle['kind']
  readonly language: ReportArticle['language']
  readonly block: LineKind
  readonly under: readonly { readonly text: string; readonly line: number; readonly column: number; readonly roles: readonly Role[] }[]
  readonly roles: readonly Role[]
  readonly mentions: readonly { readonly subject: string; readonly subjectId: string; readonly form: string; readonly column: number }[]
  readonly statements: readonly ReportStatement[]
  readonly claims: readonly ReportClaim[]
  readonly sources: ReportArticle['sources']
  readonly references: ReportArticle['references']
  /** The cells of the matrix that its statements fall in, or, of a dimension's own line, the whole row. */
  readonly cells: readonly ReportCell[]
  readonly findings: readonly FindingJson[]
  /** Findings elsewhere that point here. */
  readonly named: readonly FindingJson[]
  readonly reason: Reason | null
}
