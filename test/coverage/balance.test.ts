import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/types.ts'
import { balance } from '../../src/coverage/balance.ts'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { sampleArticle, sampleClaim, sampleDimension, sampleStatement, sampleSubject } from '../report/sample.ts'

const of = (article: Article) => balance(article, createMatrix(article))

describe('balance', () => {
  it('gives the figures one counts by hand', () => {
    // Cells: d1/s1, d1/s2 and d2/s1 are filled, d2/s2 is not: 3 of 4. Statements: s1 has 3 of 4, s2 has 1 of 4.
    const article = sampleArticle({
      subjects: [sampleSubject('s1', 'Kettle'), sampleSubject('s2', 'Pot')],
      dimensions: [sampleDimension('d1', 'cost'), sampleDimension('d2', 'speed')],
      statements: [
        sampleStatement('p1', 's1', 'd1', { polarity: 'pro' }),
        sampleStatement('p2', 's2', 'd1', { polarity: 'con' }),
        sampleStatement('p3', 's1', 'd2'),
        sampleStatement('p4', 's1', null, { polarity: 'pro' })
      ],
      claims: [
        sampleClaim('c1', 's1', { supported: true }),
        sampleClaim('c2', 's1'),
        sampleClaim('c3', 's1', { strength: 'should' }),
        sampleClaim('c4', 's1', { strength: 'note' }),
        sampleClaim('c5', null)
      ]
    })
    expect(of(article)).toEqual({
      coverage: 0.75,
      subjects: [
        { subject: 's1', pros: 2, cons: 0, neutral: 1, weight: 0.75, supported: 1 / 3 },
        { subject: 's2', pros: 0, cons: 1, neutral: 0, weight: 0.25, supported: null }
      ]
    })
  })

  it('does not divide by zero on an article with nothing in it', () => {
    expect(of(sampleArticle())).toEqual({ coverage: 1, subjects: [] })
    expect(of(sampleArticle({ subjects: [sampleSubject('s1', 'Kettle')] }))).toEqual({
      coverage: 1,
      subjects: [{ subject: 's1', pros: 0, cons: 0, neutral: 0, weight: 0, supported: null }]
    })
  })
})
