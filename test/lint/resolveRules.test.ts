import { describe, expect, it } from 'vitest'
import { resolveRules } from '../../src/lint/resolveRules.ts'
import { defineRule } from '../../src/rule.ts'

const rule = defineRule({
  id: 'loud-title',
  description: { zh: '', en: '' },
  category: 'language',
  severity: 'warning',
  options: {
    most: { description: '', default: 2, minimum: 1, maximum: 9 },
    words: { description: '', default: ['a'] as readonly string[], choices: ['a', 'b'] }
  },
  messages: { loud: { zh: () => '', en: () => '' } },
  *check() {}
})

describe('resolveRules', () => {
  it('joins defaults, a severity and options', () => {
    expect(resolveRules([rule])).toMatchObject([{ severity: 'warning', options: { most: 2, words: ['a'] } }])
    expect(resolveRules([rule], { 'loud-title': 'off' })).toMatchObject([{ severity: 'off', options: { most: 2 } }])
    expect(resolveRules([rule], { 'loud-title': ['error', { most: 5 }] })).toMatchObject([
      { severity: 'error', options: { most: 5, words: ['a'] } }
    ])
    expect(resolveRules([rule], { 'loud-title': ['info'] })).toMatchObject([{ severity: 'info' }])
  })

  it('names everything that is wrong at once', () => {
    const settings = { 'loud-titel': 'error', 'loud-title': ['fatal', { most: 10, words: ['c'], moast: 1 }] }
    expect(() => resolveRules([rule], settings as never)).toThrow(
      [
        'Unknown rule `loud-titel`, did you mean `loud-title`?',
        'Unexpected severity `fatal` of rule `loud-title`, expected `error`, `warning`, `info`, `off`',
        'Unexpected option `most` of rule `loud-title`, expected a number from 1 to 9',
        'Unexpected option `words` of rule `loud-title`, expected `a`, `b`',
        'Unexpected option `moast` of rule `loud-title`, expected one of most, words'
      ].join('\n')
    )
  })

  it.each([
    [{ most: 'two' }, 'expected a number'],
    [{ most: Number.NaN }, 'expected a number from 1 to 9'],
    [{ words: 'a' }, 'expected a list of strings']
  ])('refuses %o', (options, words) => {
    expect(() => resolveRules([rule], { 'loud-title': ['error', options as never] })).toThrow(words)
  })
})
