import { describe, expect, it } from 'vitest'
import { createMatcher, matcher, patternsOf, termGroups } from '../src/lexicon/index.ts'
import { fold } from '../src/text/fold.ts'

function found(text: string, terms: readonly string[], patterns: readonly string[] = []): string[] {
  return createMatcher(terms, patterns)
    .all(fold(text))
    .map(({ term }) => term)
}

describe('createMatcher', () => {
  it('finds Chinese terms anywhere and Latin ones as whole words', () => {
    expect(found('更快捷，Fast breakfast FAST-ish', ['快', 'fast'])).toEqual(['快', 'fast', 'fast'])
    expect(found('用Go写', ['go'])).toEqual(['go'])
  })

  it('takes the longest term at each place, and patterns before terms', () => {
    expect(found('开源软件', ['开源', '开源软件'])).toEqual(['开源软件'])
    expect(found('更快的', ['更快'], ['更.{0,4}的'])).toEqual(['更快的'])
  })

  it('takes marks in terms for themselves, and both apostrophes for one', () => {
    expect(found('C++ (a.b) axb', ['c++', 'a.b'])).toEqual(['c++', 'a.b'])
    expect(found('It doesn’t', ["doesn't"])).toEqual(["doesn't"])
  })

  it('gives offsets of the text, and goes on from one', () => {
    const words = createMatcher(['慢'])
    expect(words.find(fold('ＡＢ慢，慢'))).toEqual({ start: 2, end: 3, term: '慢' })
    expect(words.find(fold('ＡＢ慢，慢'), 3)).toMatchObject({ start: 4 })
    expect(words.find('快')).toBeNull()
  })

  it('finds nothing without terms', () => {
    expect(createMatcher([]).test('x')).toBe(false)
  })

  it('reads a long text in one pass', () => {
    expect(createMatcher(['fast', '快'], ['更.{0,4}的']).all('更'.repeat(500_000))).toEqual([])
  }, 10_000)
})

describe('the lexicon', () => {
  it('is looked up by file and list, in one language or both, and kept', () => {
    const pros = matcher('both', 'labels', 'pro')
    expect(matcher('both', 'labels', 'pro')).toBe(pros)
    expect(pros.test(fold('優勢'))).toBe(matcher('zh', 'labels', 'pro').test('优势'))
    expect(matcher('en', 'labels', 'pro').test('优势')).toBe(false)
  })

  it('gives patterns one by one, and groups of names with both languages', () => {
    expect(patternsOf('claims-out', 'condition').every((pattern) => pattern instanceof RegExp && !pattern.global)).toBe(true)
    expect(patternsOf('claims-out', 'condition').length).toBeGreaterThan(1)
    expect(
      termGroups('aliases').some(
        (group) => group.some((name) => /\p{Script=Han}/u.test(name)) && group.some((name) => /^[a-z]/i.test(name))
      )
    ).toBe(true)
  })
})
