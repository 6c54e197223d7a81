/** dangling-reference on references made by hand. */
import { expect, it } from 'vitest'
import danglingReference from '../../rules/dangling-reference/index.ts'
import { check } from '../lint/check.ts'
import { lineAt, type Sketch } from '../lint/createArticle.ts'

const sketch = (
  references: readonly (readonly ['footnote' | 'numbered' | 'link', string, boolean?])[],
  more: Partial<Sketch> = {}
): Sketch => ({
  language: 'en',
  subjects: ['Kite', 'Loom'],
  references: references.map(([kind, label, resolved = false], i) => ({ kind, label, resolved, place: lineAt(i + 1) })),
  ...more
})
const reasons = (given: Sketch, options = {}) =>
  check(danglingReference, given, { rules: { 'dangling-reference': ['error', options] } }).map(({ reason }) => reason)
const listed: Partial<Sketch> = { sources: [{ kind: 'numbered', target: '1', text: 'A manual', cited: true, place: lineAt(9) }] }

it('says once for each mark what it lacks', () => {
  const given = sketch(
    [
      ['footnote', 'a'],
      ['footnote', 'A'],
      ['numbered', '4'],
      ['link', 'map'],
      ['numbered', '1', true]
    ],
    listed
  )
  expect(reasons(given)).toEqual([
    'Footnote `[^a]` has no definition, add one',
    'Reference `[4]` has no entry in a list of sources, add one',
    'Link `[map]` has no address, add one'
  ])
  expect(check(danglingReference, given)[0]!.related.map(({ reason }) => reason)).toEqual(['`[^a]` is referred to again here'])
})

it('says once that the list is missing', () => {
  expect(
    reasons(
      sketch([
        ['numbered', '1'],
        ['numbered', '2'],
        ['numbered', '1']
      ])
    )
  ).toEqual(['`[1]` and `[2]` have no list of sources to refer to, add one'])
  expect(
    reasons(
      sketch(
        [
          ['numbered', '1'],
          ['numbered', '2']
        ],
        { language: 'zh' }
      )
    )
  ).toEqual(['`[1]` 和 `[2]` 没有参考文献列表可查，请在文末补上'])
})

it('points at a footnote that may be meant', () => {
  const given = sketch([['footnote', 'reprot']], {
    sources: [{ kind: 'footnote', target: 'report', text: 'A report', cited: true, place: lineAt(9) }]
  })
  expect(check(danglingReference, given)[0]!.related[0]!.reason).toBe('`[^report]` is defined here, is it meant')
})

it('is silent about what is defined, here or elsewhere', () => {
  expect(reasons(sketch([['footnote', 'a', true]]))).toEqual([])
  expect(reasons(sketch([['footnote', 'a']]), { ignore: ['a'] })).toEqual([])
})
