/** The evidence rules on claims made by hand. */
import { describe, expect, it } from 'vitest'
import unsupportedAbsolute from '../../rules/unsupported-absolute/index.ts'
import unsupportedComparison from '../../rules/unsupported-comparison/index.ts'
import unsupportedEvaluation from '../../rules/unsupported-evaluation/index.ts'
import unsupportedFact from '../../rules/unsupported-fact/index.ts'
import unsupportedPrediction from '../../rules/unsupported-prediction/index.ts'
import unsupportedStatistic from '../../rules/unsupported-statistic/index.ts'
import unsupportedSuperlative from '../../rules/unsupported-superlative/index.ts'
import vagueSource from '../../rules/vague-source/index.ts'
import type { ClaimKind } from '../../src/article/types.ts'
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

  it('share the kinds among them, so that one sentence is never reported twice', () => {
    const rules = [
      unsupportedStatistic,
      unsupportedSuperlative,
      unsupportedAbsolute,
      unsupportedComparison,
      unsupportedFact,
      unsupportedPrediction,
      unsupportedEvaluation
    ]
    const reported = (kind: ClaimKind) =>
      rules.flatMap((rule) => {
        const claim: ClaimSketch = { text: 'Kite flew first', kinds: [kind, 'statistic'], term: 'flew', list: 'claims-fact/must' }
        return check(rule, one(claim), { rules: { [rule.id]: 'warning' } }).map(({ ruleId }) => ruleId)
      })
    expect(reported('statistic')).toEqual(['unsupported-statistic'])
    expect(reported('superlative')).toEqual(['unsupported-superlative'])
    expect(reported('absolute')).toEqual(['unsupported-absolute'])
    expect(reported('comparative')).toEqual(['unsupported-comparison'])
    expect(reported('named-fact')).toEqual(['unsupported-fact'])
    expect(reported('prediction')).toEqual(['unsupported-prediction'])
    expect(reported('evaluative')).toEqual(['unsupported-evaluation'])
    expect(reported('hedge')).toEqual([])
  })

  it('tell a fact that happened from a limit, a subject of the article and what is said with reserve', () => {
    const fact: ClaimSketch = { text: 'Acme bought Kite', kinds: ['named-fact'], term: 'bought', list: 'claims-fact/must', line: 40 }
    expect(check(unsupportedFact, one(fact))[0]!.reason).toBe('Particular fact `Acme bought Kite` has no source, add one')
    expect(check(unsupportedFact, one({ ...fact, kinds: ['named-fact', 'hedge'] }))).toEqual([])
    expect(check(unsupportedFact, { ...one(fact), mentions: [['Kite', 40]] })).toEqual([])
    expect(check(unsupportedFact, { ...one(fact), mentions: [['Kite', 41]] })).toHaveLength(1)
    const limit = { ...fact, list: 'claims-fact/limit' }
    expect(check(unsupportedFact, one(limit))).toEqual([])
    expect(check(unsupportedFact, one(limit), { rules: { 'unsupported-fact': ['warning', { limits: true }] } })).toHaveLength(1)
    expect(check(unsupportedFact, one({ ...fact, list: 'claims-fact/weak' }))).toEqual([])
  })

  it('let a prediction be that is called a possibility', () => {
    const claim: ClaimSketch = { text: '风筝必将取代织机', kinds: ['prediction'], term: '必将' }
    expect(check(unsupportedPrediction, one(claim, 'zh'))[0]!.reason).toBe(
      '`风筝必将取代织机` 把将来的事说成定局，却没有依据，请补上，或者只说是可能'
    )
    expect(check(unsupportedPrediction, one({ ...claim, kinds: ['prediction', 'hedge'] }, 'zh'))).toEqual([])
  })

  it('leave evaluations alone until they are asked for, and those without a word of praise or blame then too', () => {
    const claim: ClaimSketch = { text: 'Kite is easy', kinds: ['evaluative'], term: 'easy', strength: 'should' }
    expect(check(unsupportedEvaluation, one(claim))).toEqual([])
    const rules = { 'unsupported-evaluation': 'warning' } as const
    expect(check(unsupportedEvaluation, one(claim), { rules })).toHaveLength(1)
    expect(check(unsupportedEvaluation, one({ ...claim, term: '' }), { rules })).toEqual([])
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
