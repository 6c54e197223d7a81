import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedFindings, type Hunk } from '../../src/lint/changedFindings.ts'
import type { Finding } from '../../src/lint/types.ts'

const finding = (line: number, key: string, extra: Partial<Finding> = {}): Finding => {
  const point = { line, column: 1, offset: line * 10 }
  return {
    ruleId: 'vague-source',
    messageId: 'vague',
    severity: 'warning',
    reason: key,
    note: null,
    place: { start: point, end: point },
    related: [],
    data: {},
    scope: 'text',
    keys: [key],
    url: '',
    ...extra
  }
}
const reasons = (now: readonly Finding[], old: readonly Finding[], hunks: readonly Hunk[]) =>
  changedFindings(now, old, hunks).map(({ reason }) => reason)

/** Two lines put behind line 3. */
const inserted: Hunk[] = [{ oldStart: 3, oldCount: 0, start: 4, count: 2 }]

describe('what a change is answerable for', () => {
  it('is a finding about words on a changed line, known or not', () => {
    expect(
      reasons(
        [finding(3, 'a'), finding(4, 'b'), finding(5, 'c'), finding(6, 'd')],
        [finding(3, 'a'), finding(9, 'b'), finding(4, 'd')],
        inserted
      )
    ).toEqual(['b', 'c'])
  })

  it('is a finding that was not there before, wherever it stands', () => {
    expect(reasons([finding(1, 'new', { scope: 'article' }), finding(9, 'far')], [], inserted)).toEqual(['new', 'far'])
  })

  it('is no finding about the article that was there before, though its line changed', () => {
    const old = finding(3, 'a', { scope: 'article' })
    expect(reasons([finding(4, 'a', { scope: 'article' })], [old], inserted)).toEqual([])
  })

  it('is not what is known by another key at the same unchanged line, because a name changed elsewhere', () => {
    expect(reasons([finding(8, 'raft|slow')], [finding(6, 'float|slow')], inserted)).toEqual([])
    expect(reasons([finding(8, 'raft|slow')], [finding(7, 'float|slow')], inserted)).toEqual(['raft|slow'])
  })

  it('follows lines behind removals and replacements', () => {
    const hunks: Hunk[] = [
      { oldStart: 2, oldCount: 2, start: 1, count: 0 },
      { oldStart: 6, oldCount: 1, start: 4, count: 3 }
    ]
    // 5 → 3, 6 is replaced by 4 to 6, 7 → 7
    const old = [5, 6, 7].map((line) => finding(line, `old ${line}`))
    expect(
      reasons(
        [3, 4, 6, 7].map((line) => finding(line, `new ${line}`)),
        old,
        hunks
      )
    ).toEqual(['new 4', 'new 6'])
  })

  it('is nothing where nothing changed, and everything in what is new', () => {
    const some = fc.array(
      fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom('a', 'b', 'c')).map(([line, key]) => finding(line, key))
    )
    fc.assert(
      fc.property(some, (findings) => {
        expect(changedFindings(findings, findings, [])).toEqual([])
        expect(changedFindings(findings, [], [])).toEqual(findings)
      })
    )
  })
})
