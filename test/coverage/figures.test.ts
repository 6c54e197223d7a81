import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evenness } from '../../src/coverage/evenness.ts'
import { favoured } from '../../src/coverage/favoured.ts'
import { gaps } from '../../src/coverage/gaps.ts'
import type { Cell } from '../../src/coverage/types.ts'
import { countWords } from '../../src/text/countWords.ts'

describe('evenness', () => {
  it('is 1 for equal parts, 0 where one has all, and known values between', () => {
    expect(evenness([5, 5])).toBe(1)
    expect(evenness([0, 7])).toBe(0)
    expect(evenness([3, 1])).toBeCloseTo(0.8113, 4)
    expect(evenness([1, 1, 1, 1])).toBeCloseTo(1, 12)
  })

  it('is null where there is nothing to compare', () => {
    expect(evenness([])).toBeNull()
    expect(evenness([4])).toBeNull()
    expect(evenness([0, 0])).toBeNull()
  })

  it('lies between 0 and 1 and does not care for the order, to the last bit', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 2, maxLength: 9 }), (parts) => {
        const figure = evenness(parts)
        if (figure === null) return
        expect(figure).toBeGreaterThanOrEqual(0)
        expect(figure).toBeLessThanOrEqual(1)
        expect(evenness(parts.toReversed())).toBe(figure)
      })
    )
  })
})

describe('gaps', () => {
  it('sets each party against all the others', () => {
    expect(
      gaps([
        { yes: 3, of: 4 },
        { yes: 0, of: 2 },
        { yes: 1, of: 2 }
      ])
    ).toEqual([
      { width: 4 / 6 - 2 / 6, others: { yes: 1, of: 4 } },
      { width: 1 / 4 - 5 / 8, others: { yes: 4, of: 6 } },
      { width: 2 / 4 - 4 / 8, others: { yes: 3, of: 6 } }
    ])
  })

  it('mirrors for two', () => {
    const [one, other] = gaps([
      { yes: 9, of: 10 },
      { yes: 2, of: 8 }
    ])
    expect(one!.width).toBe(-other!.width)
  })

  it('is null for a party with nothing to count and for one that is alone', () => {
    expect(
      gaps([
        { yes: 2, of: 3 },
        { yes: 0, of: 0 }
      ])
    ).toEqual([null, null])
  })
})

describe('favoured', () => {
  const cell = (subject: string, pros: number, cons: number, neutral = 0): Cell => ({
    dimension: 'd1',
    subject,
    pros: Array(pros).fill('p'),
    cons: Array(cons).fill('c'),
    neutral: Array(neutral).fill('n'),
    state: pros + cons + neutral === 0 ? 'missing' : 'described',
    words: 0,
    hedged: null,
    supported: null,
    place: null
  })

  it('is who has the best score', () => {
    expect(favoured([cell('a', 2, 0), cell('b', 1, 1)])).toBe('a')
    expect(favoured([cell('a', 0, 1), cell('b', 0, 0, 1)])).toBe('b')
  })

  it('is nobody where two share the best, or only one is treated', () => {
    expect(favoured([cell('a', 1, 0), cell('b', 2, 1), cell('c', 0, 3)])).toBeNull()
    expect(favoured([cell('a', 3, 0), cell('b', 0, 0)])).toBeNull()
    expect(favoured([])).toBeNull()
  })
})

describe('countWords', () => {
  it.each([
    ['', 0],
    ['— … 。', 0],
    ['it doesn’t cost 1,000 dollars', 5],
    ['开源模型', 4],
    ['使用GPU训练3天', 7],
    ['an e-mail, a well-known one', 5]
  ])('of %s is %i', (text, count) => {
    expect(countWords(text)).toBe(count)
  })
})
