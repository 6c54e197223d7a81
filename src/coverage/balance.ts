import type { Article, Claim, Statement } from '../article/types.ts'
import { countWords } from '../text/countWords.ts'
import { evenness } from './evenness.ts'
import { favoured } from './favoured.ts'
import { gaps, type Ratio } from './gaps.ts'
import { adviceDimensions } from './isAdvice.ts'
import { shareOf } from './shareOf.ts'
import type { Balance, CoverageMatrix, SubjectBalance } from './types.ts'

/**
 * The figures of balance, defined in `README.md` beside this file.
 *
 * Counts take in statements without a dimension; a claim of strength `note` asks for no support and is not counted.
 */
export function balance(article: Article, matrix: CoverageMatrix): Balance {
  const advice = adviceDimensions(article)
  const winners = matrix.cells.map((row) => (row[0] && advice.has(row[0].dimension) ? null : favoured(row)))
  const parties = article.subjects.map(({ id }) => ({
    subject: id,
    statements: article.statements.filter((statement) => statement.subject === id),
    claims: asking(article.claims.filter((claim) => claim.subject === id)),
    favoured: winners.filter((winner) => winner === id).length
  }))
  const subjects = parties.map(subjectBalance)
  const words = subjects.reduce((sum, subject) => sum + subject.words, 0)
  const even = {
    coverage: shareOf(matrix.cells.flat(), (cell) => cell.state !== 'missing') ?? 1,
    polarity: closeness(subjects.map(({ pros, cons }) => ({ yes: pros, of: pros + cons }))),
    weight: evenness(subjects.map((subject) => subject.words)),
    hedging: closeness(parties.map(({ statements }) => ({ yes: statements.filter((one) => one.hedged).length, of: statements.length }))),
    evidence: closeness(parties.map(({ claims }) => ({ yes: claims.filter((one) => one.supported).length, of: claims.length })))
  }
  return {
    ...even,
    overall: subjects.length < 2 || words === 0 ? null : mean(Object.values(even).filter((figure) => figure !== null)),
    supported: shareOf(asking(article.claims), (claim) => claim.supported),
    decided: winners.filter((winner) => winner !== null).length,
    subjects: subjects.map((subject) => ({ ...subject, weight: words === 0 ? 0 : subject.words / words }))
  }
}

interface Party {
  readonly subject: string
  readonly statements: readonly Statement[]
  readonly claims: readonly Claim[]
  readonly favoured: number
}

function subjectBalance({ subject, statements, claims, favoured }: Party): Omit<SubjectBalance, 'weight'> {
  const count = (polarity: Statement['polarity']) => statements.filter((statement) => statement.polarity === polarity).length
  return {
    subject,
    pros: count('pro'),
    cons: count('con'),
    neutral: count('neutral'),
    words: statements.reduce((sum, { text }) => sum + countWords(text), 0),
    polarity: shareOf(
      statements.filter(({ polarity }) => polarity !== 'neutral'),
      ({ polarity }) => polarity === 'pro'
    ),
    hedged: shareOf(statements, (one) => one.hedged),
    claims: claims.length,
    supportedClaims: claims.filter((one) => one.supported).length,
    supported: shareOf(claims, (one) => one.supported),
    favoured
  }
}

function asking(claims: readonly Claim[]): Claim[] {
  return claims.filter((claim) => claim.strength !== 'note')
}

/** 1 − the widest gap between one party and the others; null where there is nothing to compare. */
function closeness(parties: readonly Ratio[]): number | null {
  const widths = gaps(parties).flatMap((gap) => (gap === null ? [] : [Math.abs(gap.width)]))
  return widths.length === 0 ? null : 1 - Math.max(...widths)
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length
}
