import type { ReportArticle } from './types.ts'

/** What was understood of an article, in numbers. */
export function countsOf({ subjects, dimensions, statements, claims }: ReportArticle) {
  return {
    subjects: subjects.length,
    dimensions: dimensions.length,
    statements: statements.length,
    claims: claims.length,
    supported: claims.filter((claim) => claim.supported).length
  }
}
