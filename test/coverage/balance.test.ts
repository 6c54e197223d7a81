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
    // Words: every text here has three. Pros: s1 2 of 2, s2 0 of 1, so with Laplace's correction 3/4 against 1/3.
    const { overall, ...figures } = of(article)
    expect(figures).toEqual({
      coverage: 0.75,
      polarity: 1 - (3 / 4 - 1 / 3),
      weight: expect.closeTo(-(0.75 * Math.log2(0.75) + 0.25 * Math.log2(0.25)), 12),
      hedging: 1 - (1 / 3 - 1 / 5),
      evidence: null,
      supported: 1 / 4,
      decided: 1,
      subjects: [
        {
          subject: 's1',
          pros: 2,
          cons: 0,
          neutral: 1,
          words: 9,
          weight: 0.75,
          polarity: 1,
          hedged: 0,
          claims: 3,
          supportedClaims: 1,
          supported: 1 / 3,
          favoured: 1
        },
        {
          subject: 's2',
          pros: 0,
          cons: 1,
          neutral: 0,
          words: 3,
          weight: 0.25,
          polarity: 0,
          hedged: 0,
          claims: 0,
          supportedClaims: 0,
          supported: null,
          favoured: 0
        }
      ]
    })
    expect(overall).toBeCloseTo((figures.coverage + figures.polarity! + figures.weight! + figures.hedging!) / 4, 12)
  })

  it('is 1 throughout for what is even, and low for what is lopsided', () => {
    const article = (more: (subject: string) => Parameters<typeof sampleStatement>[3]) =>
      sampleArticle({
        subjects: [sampleSubject('s1', 'Kettle'), sampleSubject('s2', 'Pot')],
        dimensions: [sampleDimension('d1', 'cost')],
        statements: ['s1', 's2'].flatMap((subject) =>
          Array.from({ length: 20 }, (_, index) => sampleStatement(`p${index}${subject}`, subject, 'd1', more(subject)))
        )
      })
    const even = of(article(() => ({ polarity: 'pro' })))
    expect([even.coverage, even.polarity, even.weight, even.hedging, even.overall]).toEqual([1, 1, 1, 1, 1])
    const skewed = of(
      article((subject) =>
        subject === 's1' ? { polarity: 'pro', text: 'one two three four five six' } : { polarity: 'con', hedged: true }
      )
    )
    expect(skewed.polarity).toBeCloseTo(1 - 20 / 22, 12)
    expect(skewed.hedging).toBeCloseTo(1 - 20 / 22, 12)
    expect(skewed.weight).toBeCloseTo(0.918, 3)
    expect(skewed.decided).toBe(1)
  })

  it('does not divide by zero on an article with nothing in it', () => {
    const nothing = { polarity: null, weight: null, hedging: null, evidence: null, overall: null, supported: null, decided: 0 }
    expect(of(sampleArticle())).toEqual({ coverage: 1, ...nothing, subjects: [] })
    expect(of(sampleArticle({ subjects: [sampleSubject('s1', 'Kettle')] }))).toEqual({
      coverage: 1,
      ...nothing,
      subjects: [
        {
          subject: 's1',
          pros: 0,
          cons: 0,
          neutral: 0,
          words: 0,
          weight: 0,
          polarity: null,
          hedged: null,
          claims: 0,
          supportedClaims: 0,
          supported: null,
          favoured: 0
        }
      ]
    })
  })
})
