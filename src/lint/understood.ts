import type { Article } from '../article/types.ts'
import type { Understood } from './types.ts'

/** The figures of what was understood of an article. */
export function understood(article: Article): Understood {
  return {
    subjects: article.subjects.length,
    dimensions: article.dimensions.length,
    statements: article.statements.length,
    claims: article.claims.length,
    supported: article.claims.filter((claim) => claim.supported).length
  }
}
