import type { Article } from '../article/types.ts'
import type { Balance, CoverageMatrix } from './types.ts'

/**
 * The first figures of balance: how much of the matrix is filled, and for each subject what is said for and against it.
 * Counts take in statements without a dimension; a claim of strength `note` asks for no support and is not counted.
 */
export function balance(article: Article, matrix: CoverageMatrix): Balance {
  const cells = matrix.cells.flat()
  const filled = cells.filter((cell) => cell.state !== 'missing').length
  return {
    coverage: cells.length === 0 ? 1 : filled / cells.length,
    subjects: article.subjects.map(({ id }) => {
      const statements = article.statements.filter((statement) => statement.subject === id)
      const claims = article.claims.filter((claim) => claim.subject === id && claim.strength !== 'note')
      const count = (polarity: string) => statements.filter((statement) => statement.polarity === polarity).length
      return {
        subject: id,
        pros: count('pro'),
        cons: count('con'),
        neutral: count('neutral'),
        weight: article.statements.length === 0 ? 0 : statements.length / article.statements.length,
        supported: claims.length === 0 ? null : claims.filter((claim) => claim.supported).length / claims.length
      }
    })
  }
}
