import type { z } from 'zod'
import type { Article } from '../article/types.ts'
import type { CoverageMatrix } from '../coverage/types.ts'
import type { Finding } from '../lint/types.ts'
import type { lintSchema } from './lintSchema.ts'
import type { reportSchema } from './schema.ts'

export type Frozen<Value> = Value extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: Frozen<Value[Key]> }
    : Value

/** The JSON of `evenhand report`; its schema is `schema/report.schema.json`. */
export type Report = Frozen<z.infer<typeof reportSchema>>
export type ReportArticle = Report['articles'][number]
export type ReportStatement = ReportArticle['statements'][number]
export type ReportClaim = ReportArticle['claims'][number]
export type ReportCell = ReportArticle['matrix']['cells'][number][number]

/** The JSON of `evenhand lint --format json`; its schema is `schema/lint.schema.json`. */
export type LintReport = Frozen<z.infer<typeof lintSchema>>
export type FindingJson = LintReport['files'][number]['findings'][number]

/** What a report is made of. */
export interface ReportInput {
  readonly article: Article
  /** Made from the article when left out. */
  readonly matrix?: CoverageMatrix
  readonly findings?: readonly Finding[]
  /** The text the article was read from: shows the beginning of what recovery left out. */
  readonly source?: string
}
