/** partial-source on claims made by hand. */
import { expect, it } from 'vitest'
import partialSource from '../../rules/partial-source/index.ts'
import { check } from '../lint/check.ts'
import type { Sketch } from '../lint/createArticle.ts'

type ClaimSketch = NonNullable<Sketch['claims']>[number]
const own = (path: string, more: Partial<ClaimSketch> = {}): ClaimSketch => ({
  text: 'Kite is the fastest',
  kinds: ['superlative'],
  subject: 'Kite',
  supported: true,
  evidence: [{ kind: 'link', reach: 'sentence', target: `https://www.kite.example/${path}`, vendor: 's1' }],
  ...more
})
const sketch = (...claims: ClaimSketch[]): Sketch => ({ subjects: ['Kite', 'Loom'], claims })
const reasons = (given: Sketch, options = {}) =>
  check(partialSource, given, { rules: { 'partial-source': ['warning', options] } }).map(({ reason }) => reason)

it('says whose pages alone are cited', () => {
  expect(reasons(sketch(own('blog/fast'), own('docs')))).toEqual([
    'Unexpected sources of `kite.example/blog` and `kite.example` alone for 2 claims in favour of `Kite`, expected an independent one'
  ])
  expect(reasons({ ...sketch(own('a'), own('b')), language: 'zh' })).toEqual([
    '说 `Kite` 好的 2 处，出处都是它自家的 `kite.example`，请补上旁人的来源'
  ])
})

it('is silent where another source stands beside, or too few have one', () => {
  const independent = { kind: 'link', reach: 'sentence', target: 'https://example.org' } as const
  expect(reasons(sketch(own('a'), own('b', { evidence: [independent] })))).toEqual([])
  expect(reasons(sketch(own('a'), own('b', { evidence: [...own('b').evidence!, independent] })))).toEqual([])
  expect(reasons(sketch(own('a')))).toEqual([])
  expect(reasons(sketch(own('a')), { minimum: 1 })).toHaveLength(1)
  expect(reasons(sketch(own('a'), own('b')), { ignore: ['Kite'] })).toEqual([])
})

it('is silent about facts, notes and drawbacks, and the pages of others', () => {
  expect(reasons(sketch(own('a', { kinds: ['named-fact'] }), own('b', { kinds: ['statistic'] })))).toEqual([])
  expect(reasons(sketch(own('a', { strength: 'note' }), own('b', { strength: 'note' })))).toEqual([])
  expect(reasons(sketch(own('a', { subject: 'Loom' }), own('b', { subject: 'Loom' })))).toEqual([])
  const cons = {
    ...sketch(own('a'), own('b')),
    statements: [
      ['Kite', null, 'con', 25],
      ['Kite', null, 'con', 26]
    ]
  } as const
  expect(reasons(cons)).toEqual([])
})
