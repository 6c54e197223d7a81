/** The language rules on phrasings made by hand. */
import { describe, expect, it } from 'vitest'
import incompleteComparison from '../../rules/incomplete-comparison/index.ts'
import promotionalWording from '../../rules/promotional-wording/index.ts'
import unsupportedComparison from '../../rules/unsupported-comparison/index.ts'
import vagueQuantity from '../../rules/vague-quantity/index.ts'
import { check } from '../lint/check.ts'
import type { Sketch } from '../lint/createArticle.ts'

const subjects = ['Kite', 'Loom']

describe('vague-quantity', () => {
  const many = (count: number, sentences: number, language: 'zh' | 'en' = 'en'): Sketch => ({
    language,
    subjects,
    sentences,
    phrasings: Array.from(
      { length: count },
      (_, i) => ['vague-quantity', language === 'zh' ? '很多' : 'many', 30 + i, `clause ${i + 1}`] as const
    )
  })

  it('speaks once, and lists the next places', () => {
    const findings = check(vagueQuantity, many(7, 50))
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({
      severity: 'info',
      reason: 'Unexpected amounts without a number in 7 of 50 sentences (`many`), expected figures where they matter'
    })
    expect(findings[0]!.related.map(({ reason }) => reason)).toEqual(['`clause 2`', '`clause 3`', '`clause 4`', '`clause 5`'])
    expect(check(vagueQuantity, many(7, 50, 'zh'))[0]!.reason).toBe('全文 50 句，有 7 句只说 `很多`，没有给出数目，请把要紧的几处写明')
  })

  it('wants a share and a number', () => {
    expect(check(vagueQuantity, many(3, 10))).toEqual([])
    expect(check(vagueQuantity, many(4, 67))).toEqual([])
    expect(check(vagueQuantity, many(4, 66))).toHaveLength(1)
    expect(check(vagueQuantity, many(0, 0))).toEqual([])
    const rules = (options: Record<string, number>) => ({ 'vague-quantity': ['info', options] }) as const
    expect(check(vagueQuantity, many(2, 10), { rules: rules({ minimum: 2 }) })).toHaveLength(1)
    expect(check(vagueQuantity, many(9, 10), { rules: rules({ share: 1 }) })).toEqual([])
  })
})

describe('incomplete-comparison', () => {
  const three = ['Kite', 'Loom', 'Mill']
  const sketch = (subjects: readonly string[]): Sketch => ({ subjects, phrasings: [['bare-comparative', 'faster', 30, 'Kite is faster']] })

  it('quotes the clause', () => {
    expect(check(incompleteComparison, sketch(three))[0]!.reason).toBe('Comparison `Kite is faster` has no other side, name it')
  })

  it('takes the other of two for granted, unless told not to', () => {
    expect(check(incompleteComparison, sketch(subjects))).toEqual([])
    const rules = (from: number) => ({ 'incomplete-comparison': ['warning', { subjects: from }] }) as const
    expect(check(incompleteComparison, sketch(subjects), { rules: rules(2) })).toHaveLength(1)
    expect(check(incompleteComparison, sketch(three), { rules: rules(4) })).toEqual([])
  })

  it('speaks in the place of unsupported-comparison', () => {
    const claims = [{ text: 'Kite is faster', kinds: ['comparative'] as const, term: 'faster', line: 30 }]
    expect(check(unsupportedComparison, { ...sketch(subjects), claims })).toHaveLength(1)
    expect(check(unsupportedComparison, { ...sketch(three), claims })).toEqual([])
    expect(check(unsupportedComparison, { ...sketch(three), claims: [{ ...claims[0]!, line: 31 }] })).toHaveLength(1)
  })
})

describe('promotional-wording', () => {
  const sketch: Sketch = { subjects, phrasings: [['promotional', 'Seamless', 30, 'seamless tubes']] }

  it('quotes the words', () => {
    expect(check(promotionalWording, sketch)[0]!.reason).toBe(
      'Unexpected advertising language `Seamless`, expected words that readers can check'
    )
  })

  it('lets words pass, whatever the case or script', () => {
    const rules = { 'promotional-wording': ['warning', { allow: ['seamless', '赋能', ''] }] } as const
    expect(check(promotionalWording, sketch, { rules })).toEqual([])
    expect(check(promotionalWording, { subjects, phrasings: [['promotional', '賦能', 30]] }, { rules })).toEqual([])
  })

  it('leaves the words of a must claim to its own rule', () => {
    const claim = (strength: 'must' | 'should', line: number) => [{ text: 'x', kinds: ['superlative'] as const, line, strength }]
    expect(check(promotionalWording, { ...sketch, claims: claim('must', 30) })).toEqual([])
    expect(check(promotionalWording, { ...sketch, claims: claim('must', 31) })).toHaveLength(1)
    expect(check(promotionalWording, { ...sketch, claims: claim('should', 30) })).toHaveLength(1)
  })
})
