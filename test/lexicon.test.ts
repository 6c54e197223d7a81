import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher, matcher, patternsOf, termGroups } from '../src/lexicon/index.ts'
import { fold } from '../src/text/fold.ts'

function found(text: string, terms: readonly string[], patterns: readonly string[] = []): string[] {
  return createMatcher(terms, patterns)
    .all(fold(text))
    .map(({ term }) => term)
}

/** The definition: patterns, then terms from the longest, Latin ones as whole words; a match of nothing ends the search. */
function alternation(terms: readonly string[], patterns: readonly string[], text: string, from: number) {
  const words = [...new Set(terms)]
    .sort((a, b) => b.length - a.length)
    .map((term) => {
      const word = term.replace(/[.*+?^$()[\]{}|\\-]/g, '\\$&').replaceAll("'", "['’]")
      return `${/^[a-z0-9]/.test(term) ? '(?<![a-z0-9])' : ''}${word}${/[a-z0-9]$/.test(term) ? '(?![a-z0-9])' : ''}`
    })
  const parts = [...patterns, ...words]
  const expression = new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'g')
  expression.lastIndex = from
  const hits = []
  for (let match = expression.exec(text); match && match[0] !== ''; match = expression.exec(text))
    hits.push({ start: match.index, end: match.index + match[0].length, term: match[0] })
  return hits
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

  it('finds what one large alternation would find', () => {
    const part = fc.constantFrom('开', '源', '更', 'go', 'fast', "don't", ' ', '-', 'a', '1', '’', '')
    const word = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
    const pattern = fc.constantFrom('更.{0,2}源', '(?<=开)源', 'a1?', '1*')
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        fc.array(pattern, { maxLength: 2 }),
        fc.array(part).map((parts) => parts.join('')),
        fc.nat(12),
        (terms, patterns, text, from) => {
          const matcher = createMatcher(terms, patterns)
          const expected = alternation(terms, patterns, text, 0)
          expect(matcher.all(text)).toEqual(expected)
          expect(matcher.test(text)).toBe(expected.length > 0)
          expect(matcher.find(text, from)).toEqual(alternation(terms, patterns, text, from)[0] ?? null)
        }
      )
    )
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
