/** What messages are made of. */
import { describe, expect, it } from 'vitest'
import { code } from '../../src/text/code.ts'
import { excerpt } from '../../src/text/excerpt.ts'
import { list } from '../../src/text/list.ts'

describe('code', () => {
  it.each([
    ['cost', '`cost`'],
    [' two\n lines ', '`two lines`'],
    ['the `x` flag', '``the `x` flag``'],
    ['`x`', '`` `x` ``']
  ])('%j → %s', (text, expected) => expect(code(text)).toBe(expected))
})

describe('list', () => {
  it('joins as each language does', () => {
    expect([list.zh(['甲']), list.zh(['甲', '乙']), list.zh(['甲', '乙', '丙'])]).toEqual(['`甲`', '`甲` 和 `乙`', '`甲`、`乙` 和 `丙`'])
    expect([list.en(['a']), list.en(['a', 'b']), list.en(['a', 'b', 'c'])]).toEqual(['`a`', '`a` and `b`', '`a`, `b` and `c`'])
  })
})

describe('excerpt', () => {
  it.each([
    ['Short and whole', 'whole', 'Short and whole'],
    ['First, the second clause, third.', 'second', 'the second clause'],
    ['It rose to 1,000 in 2019. Then it fell', '1,000', 'It rose to 1,000 in 2019'],
    ['前一句话，风筝的速度是织机的三倍，后一句话', '三倍', '风筝的速度是织机的三倍'],
    [
      'Long stretches of words are cut at their ends and never in the middle of anything',
      'never',
      '…at their ends and never in the middle of anything'
    ],
    [
      '这一句很长很长一直不停顿地写下去直到最快的地方才终于告一段落可是还没有结束',
      '最快',
      '…一直不停顿地写下去直到最快的地方才终于告一段落可…'
    ],
    ['no such term here', 'absent', 'no such term here']
  ])('%j around %j', (text, term, expected) => {
    expect(excerpt(text, term)).toBe(expected)
  })

  it('keeps a passage whole when told to', () => {
    expect(excerpt('In 2016, Acme bought Kite', '2016')).toBe('In 2016')
    expect(excerpt('In 2016, Acme bought Kite', '2016', { whole: true })).toBe('In 2016, Acme bought Kite')
  })
})
