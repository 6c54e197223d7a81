import { describe, expect, it } from 'vitest'
import { wrap } from '../../src/report/tree/wrap.ts'

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
  })

  it('breaks between Chinese characters, which are two columns wide', () => {
    expect(wrap('价格很低廉', 6)).toEqual(['价格很', '低廉'])
  })

  it('keeps closing punctuation with what it closes, and opening with what it opens', () => {
    expect(wrap('价格低，好', 6)).toEqual(['价格', '低，好'])
    expect(wrap('价格（低）', 6)).toEqual(['价格', '（低）'])
  })

  it('cuts a word that is longer than a line', () => {
    expect(wrap('a abcdefgh b', 4)).toEqual(['a', 'abcd', 'efgh', 'b'])
  })

  it('gives one empty line for nothing', () => {
    expect(wrap('', 10)).toEqual([''])
  })
})
