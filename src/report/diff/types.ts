import type { z } from 'zod'
import type { Finding } from '../../lint/types.ts'
import type { Frozen, ReportArticle } from '../types.ts'
import type { diffSchema } from './schema.ts'

/** The JSON of `evenhand diff`; its schema is `schema/diff.schema.json`. */
export type DiffReport = Frozen<z.infer<typeof diffSchema>>
export type ArticleDiff = DiffReport['articles'][number]
export type CellDiff = ArticleDiff['cells'][number]

/** One version of an article, read and linted. */
export interface Version {
  readonly article: ReportArticle
  readonly findings: readonly Finding[]
}

/** The two versions of a file; null for the one that does not exist. */
export interface VersionPair {
  readonly old: Version | null
  readonly now: Version | null
}
