/** The evidence rules on claims made by hand. */
import { describe, expect, it } from 'vitest'
import unsupportedComparison from '../../rules/unsupported-comparison/index.ts'
import unsupportedStatistic from '../../rules/unsupported-statistic/index.ts'
import unsupportedSuperlative from '../../rules/unsupported-superlative/index.ts'
import vagueSource from '../../rules/vague-source/index.ts'
import { check } from '../lint/check.ts'
import type { Sketch } from '../lint/createArticle.ts'

type ClaimSketch = NonNullable<Sketch['claims']>[number]
const one = (claim: ClaimSketch, language: 'zh' | 'en' = 'en'): Sketch => ({ language, subjects: ['Kite', 'Loom'], claims: [claim] })
const figure: ClaimSketch = { text: 'In 2023, Kite held 41% of the market.', kinds: ['statistic', 'comparative'], term: '41%' }

describe('the evidence rules', () => {
  it('quote the clause that holds the telling words', () => {
    const [finding] = check(unsupportedStatistic, one(figure))
    expect(finding).toMatchObject({ reason: 'Figure `Kite held 41% of the market` has no source, add one', severity: 'error' })
    const zh = { text: '去年团队试用了几周，风筝占了四成市场，织机只有一成。', kinds: ['statistic'], term: '四成' } as const
    expect(check(unsupportedStatistic, one(zh, 'zh'))[0]!.reason).toBe('`风筝占了四成市场` 这个数据没有出处，请注明')
  })

  it('leave a claim to the rule of its first kind', () => {
    expect(check(unsupportedComparison, one(figure))).toEqual([])
    expect(check(unsupportedStatistic, one({ ...figure, kinds: ['comparative', 'statistic'] }))).toEqual([])
  })

  it('word superlatives and absolutes apart', () => {
    const reason = (kind: 'superlative' | 'absolute', term: string) =>
      check(unsupportedSuperlative, one({ text: `Kite is ${term} fast`, kinds: [kind], term }))[0]!.reason
    expect(reason('superlative', 'the most')).toBe('Superlative `Kite is the most fast` has no source, add one or temper it')
    expect(reason('absolute', 'always')).toBe('Absolute `Kite is always fast` has no source, add one or temper it')
  })

  it('name a vague source', () => {
    const claim = { text: '业内普遍认为风筝更省心', kinds: ['vague-attribution'], term: '业内普遍认为' } as const
    expect(check(vagueSource, one(claim, 'zh'))[0]!.reason).toBe('`业内普遍认为风筝更省心` 没有交代出自哪里，请写明可以查到的来源')
  })

  it('are silent about supported claims, notes and, by default, evaluations', () => {
    expect(check(unsupportedStatistic, one({ ...figure, supported: true }))).toEqual([])
    expect(check(unsupportedStatistic, one({ ...figure, strength: 'note' }))).toEqual([])
    expect(check(unsupportedStatistic, one({ ...figure, strength: 'should' }))).toEqual([])
    const rules = { 'unsupported-statistic': ['error', { strengths: ['must', 'should'] }] } as const
    expect(check(unsupportedStatistic, one({ ...figure, strength: 'should' }), { rules })).toHaveLength(1)
  })

  it('point at a source that stands near, or take it when told to', () => {
    const near = { ...figure, evidence: [{ kind: 'link', reach: 'nearby', target: 'https://example.com/report' }] } as const
    expect(check(unsupportedStatistic, one(near))[0]!.related[0]!.reason).toBe(
      '`https://example.com/report` stands near; cite it in the sentence if it is the source'
    )
    const rules = (reach: string) => ({ 'unsupported-statistic': ['error', { reach }] }) as const
    expect(check(unsupportedStatistic, one(near), { rules: rules('nearby') })).toEqual([])
    const far = { ...figure, evidence: [{ reach: 'section' as const }] }
    expect(check(unsupportedStatistic, one(far), { rules: rules('nearby') })).toHaveLength(1)
    expect(check(unsupportedStatistic, one(far), { rules: rules('section') })).toEqual([])
  })

  it('let claims pass that hold an allowed word, whatever the case, width or script', () => {
    const rules = { 'unsupported-statistic': ['error', { allow: ['KITE held', '市场'] }] } as const
    expect(check(unsupportedStatistic, one(figure), { rules })).toEqual([])
    expect(check(unsupportedStatistic, one({ text: '占了四成市場', kinds: ['statistic'], term: '四成' }), { rules })).toEqual([])
  })
})
