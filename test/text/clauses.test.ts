import { describe, expect, it } from 'vitest'
import { clauses } from '../../src/text/clauses.ts'

const split = (text: string): string =>
  clauses(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|')

describe('clauses', () => {
  it.each([
    ['甲快，但乙慢；丙贵', '甲快|但乙慢|丙贵'],
    ['甲快但是乙慢', '甲快|但是乙慢'],
    ['甲很快然而很贵', '甲很快|然而很贵'],
    ['甲很快而乙很慢', '甲很快|而乙很慢'],
    ['价格 1,000 元，便宜', '价格 1,000 元|便宜'],
    ['甲（快，好）慢，贵', '甲（快，好）慢|贵'],
    ['“快，好”，慢', '“快，好”|慢'],
    ['it is fast, but slow to start', 'it is fast|but slow to start'],
    ['it is fast while that is slow', 'it is fast|while that is slow'],
    ['it is fast even though it is old', 'it is fast|even though it is old']
  ])('%s', (text, expected) => {
    expect(split(text)).toBe(expected)
  })

  it.each([
    '它不但快而且省',
    '它反而更快',
    '它因而更快',
    '时而快时而慢',
    '它只不过快一点',
    '甲不仅快而且便宜',
    'it is not yet ready',
    'it takes a while to start',
    'all but one of them',
    'as though it were new'
  ])('%s: words that only look like a turn', (text) => {
    expect(split(text)).toBe(text)
  })

  it('takes a bracket that nothing closes for no bracket', () => {
    expect(split('甲（快，乙慢，丙贵')).toBe('甲（快|乙慢|丙贵')
    expect(split('a) 快，b) 慢')).toBe('a) 快|b) 慢')
  })

  it('reads a long line in one pass', () => {
    for (const unit of ['(', ',', '但', 'even ', '）', 'not ']) expect(clauses(unit.repeat(300_000)).length).toBeGreaterThanOrEqual(0)
  }, 10_000)
})
