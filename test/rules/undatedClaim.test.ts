/** undated-claim on claims made by hand. */
import { expect, it } from 'vitest'
import undatedClaim from '../../rules/undated-claim/index.ts'
import { check } from '../lint/check.ts'
import type { Sketch } from '../lint/createArticle.ts'

type ClaimSketch = NonNullable<Sketch['claims']>[number]
const old = (text: string, by: 'now' | 'figure' = 'now', more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  text,
  kinds: ['statistic'],
  ages: { by, term: 'currently', text },
  ...more
})
const sketch = (...claims: ClaimSketch[]): Sketch => ({ subjects: ['Kite', 'Loom'], claims })
const reasons = (given: Sketch, options = {}) =>
  check(undatedClaim, given, { rules: { 'undated-claim': ['info', options] } }).map(({ reason }) => reason)

it('makes one finding of all claims that grow old', () => {
  expect(reasons(sketch(old('Kite currently costs 4')))).toEqual(['`Kite currently costs 4` has no date, add one'])
  const three = sketch(old('Kite currently costs 4'), old('41% of the market', 'figure'), old('Loom is the latest'))
  expect(reasons(three)).toEqual(['`Kite currently costs 4` and 2 more have no date, add one to the article'])
  expect(check(undatedClaim, three)[0]!.related).toHaveLength(2)
  expect(reasons({ ...three, language: 'zh' })).toEqual(['`Kite currently costs 4` 等 3 处没有写明是什么时候的情况，请在文章里注明日期'])
})

it('is silent about a dated article, notes, and what the options leave out', () => {
  const one = sketch(old('41% of the market', 'figure'))
  expect(reasons({ ...one, dated: { by: 'title', term: '2024', place: null } })).toEqual([])
  expect(reasons(sketch(old('Kite currently costs 4', 'now', { strength: 'note' })))).toEqual([])
  expect(reasons(one, { figures: false })).toEqual([])
  expect(reasons(one, { minimum: 2 })).toEqual([])
})
