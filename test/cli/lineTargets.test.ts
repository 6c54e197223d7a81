import { expect, it } from 'vitest'
import { lineTargets } from '../../src/cli/explain/lineTargets.ts'

it.each([
  ['a.md:12', [['a.md', 12]]],
  ['a.md:12:', [['a.md', 12]]],
  [
    'a.md:12:4',
    [
      ['a.md:12', 4],
      ['a.md', 12]
    ]
  ],
  ['C:\\a.md:12', [['C:\\a.md', 12]]],
  [
    'C:\\docs\\a.md:12:4',
    [
      ['C:\\docs\\a.md:12', 4],
      ['C:\\docs\\a.md', 12]
    ]
  ],
  ['a: b.md:3', [['a: b.md', 3]]],
  ['对比：一.md:3', [['对比：一.md', 3]]],
  ['-:3', [['-', 3]]],
  ['C:\\a.md', []],
  ['vague-source', []],
  ['a.md:x', []],
  [':3', []]
])('%s', (word, expected) => {
  expect(lineTargets(word).map(({ file, line }) => [file, line])).toEqual(expected)
})
