import { describe, expect, it } from 'vitest'
import { withWords } from './linted.mjs'
import { match } from './match.mjs'
import { ruleTable, scoreRules } from './rules.mjs'
import { type Reading, scoreArticle } from './score.mjs'
import { f1, summarize, table } from './summary.mjs'
import { alike, normal, overlap } from './words.mjs'

const gold: Reading = {
  kind: 'comparison',
  subjects: [{ name: '自建机房', aliases: ['自建'] }, { name: '云主机' }],
  dimensions: [
    { name: '成本', line: 3, standard: 'cost' },
    { name: '怎么选', line: 9, standard: 'use-cases' }
  ],
  points: [
    { line: 4, subject: '自建机房', dimension: '成本', polarity: 'con' },
    { line: 5, subject: '云主机', dimension: '成本', polarity: 'pro' },
    { line: 10, subject: '云主机', dimension: '怎么选', polarity: 'neutral' }
  ],
  claims: [{ line: 4, text: '自建机房的开销翻了一倍', kind: 'statistic', strength: 'must', supported: false }]
}
const counts = (reading: Reading | undefined, metric: string, expected = gold) => {
  const { tp, fp, fn } = scoreArticle(expected, reading)[metric] ?? { tp: NaN, fp: NaN, fn: NaN }
  return { tp, fp, fn }
}

describe('scoreArticle', () => {
  it('finds nothing wrong with the annotation itself', () => {
    for (const [metric, { fp, fn }] of Object.entries(scoreArticle(gold, gold)))
      expect({ metric, fp, fn }).toEqual({ metric, fp: 0, fn: 0 })
  })

  it('misses everything of an article that was not reported', () => {
    expect(counts(undefined, 'points')).toEqual({ tp: 0, fp: 0, fn: 3 })
    expect(counts(undefined, 'unsupported-must')).toEqual({ tp: 0, fp: 0, fn: 1 })
  })

  it('knows a subject by any of its names, and its statements too', () => {
    const renamed = {
      ...gold,
      subjects: [{ name: '自建' }, { name: '云主机' }],
      points: gold.points.map((point) => ({ ...point, subject: point.subject.replace('自建机房', '自建') }))
    }
    expect(counts(renamed, 'subjects')).toEqual({ tp: 2, fp: 0, fn: 0 })
    expect(counts(renamed, 'pros-cons')).toEqual({ tp: 2, fp: 0, fn: 0 })
  })

  it('counts a wrong polarity as missed and extra, but as a point all the same', () => {
    const wrong = { ...gold, points: gold.points.map((point) => ({ ...point, polarity: 'pro' })) }
    expect(counts(wrong, 'points')).toEqual({ tp: 3, fp: 0, fn: 0 })
    expect(counts(wrong, 'pros-cons')).toEqual({ tp: 1, fp: 2, fn: 1 })
  })

  it('takes all recommendations as one row', () => {
    const dimensions = [
      { name: '成本', line: 3 },
      { name: '建议', line: 9, standard: 'use-cases' }
    ]
    const points = gold.points.map((point) => ({ ...point, dimension: point.dimension === '怎么选' ? '建议' : '成本' }))
    expect(counts({ ...gold, dimensions, points }, 'cells')).toEqual({ tp: 3, fp: 0, fn: 0 })
    expect(counts({ ...gold, dimensions, points }, 'dimensions')).toEqual({ tp: 1, fp: 1, fn: 1 })
  })

  it('holds everything read into an article that compares nothing against the reader', () => {
    const nothing = { ...gold, kind: 'not-comparison' }
    expect(counts(gold, 'points', nothing)).toEqual({ tp: 0, fp: 3, fn: 0 })
    expect(counts({ ...gold, kind: 'not-comparison' }, 'points', nothing)).toEqual({ tp: 0, fp: 0, fn: 0 })
  })

  it('asks of an unsupported claim that it was found unsupported', () => {
    const supported = { ...gold, claims: gold.claims.map((claim) => ({ ...claim, supported: true })) }
    expect(counts(supported, 'must-claims')).toEqual({ tp: 1, fp: 0, fn: 0 })
    expect(counts(supported, 'unsupported-must')).toEqual({ tp: 0, fp: 0, fn: 1 })
  })
})

it('match pairs one to one', () => {
  const result = match(['a', 'a', 'b'], ['a', 'c'], (x, y) => x === y, String)
  expect(result).toEqual({ tp: 1, fp: 1, fn: 2, missed: ['a', 'b'], extra: ['c'] })
})

describe('words', () => {
  it('are compared without case, width and punctuation', () => expect(normal('Ｃ++ 与 “Go”！')).toBe('c与go'))
  it('of dimensions may hold one another, single letters may not', () => {
    expect([alike('部署成本', '成本'), alike('成本', '性能'), alike('价', '价格'), alike('', '')]).toEqual([true, false, false, false])
  })
  it('of sentences may differ in a few letters', () => {
    expect([overlap('启动时间缩短了一半', '启动时间缩短一半'), overlap('启动时间缩短了一半', '文档齐全易读')]).toEqual([true, false])
  })
})

describe('summary', () => {
  it('f1 of nothing is perfect, of nothing found is nought', () => {
    expect([f1({ tp: 0, fp: 0, fn: 0 }), f1({ tp: 0, fp: 0, fn: 2 }), f1({ tp: 2, fp: 1, fn: 1 })]).toEqual([1, 0, 2 / 3])
  })
  it('adds up articles', () => {
    const article = { file: 'a.md', shape: [], kind: 'comparison' }
    const summary = summarize([
      { ...article, kindRead: 'comparison', score: scoreArticle(gold, gold) },
      { ...article, kindRead: undefined, score: scoreArticle(gold) }
    ])
    expect(summary).toMatchObject({ articles: 2, kindAccuracy: 0.5, subjectsExact: 0.5 })
    expect(table(summary)).toMatch(/^points +1\.000 +0\.500 +0\.667 +3 +0 +3$/m)
  })
})

describe('scoreRules', () => {
  const claim = (line: number, text: string, kind: string, more = {}) => ({ line, text, kind, strength: 'must', supported: false, ...more })
  const finding = (ruleId: string, line: number, text: string) => ({ ruleId, line, endLine: line, text })
  const claims = [
    claim(4, '自建机房的开销翻了一倍', 'statistic'),
    claim(5, '云主机永远不会停机', 'absolute'),
    claim(6, '云主机的价格涨了三成（见公告）', 'statistic', { supported: true }),
    claim(7, '自建机房最稳定', 'superlative')
  ]
  const counts = (kind: string, findings: ReturnType<typeof finding>[]) =>
    Object.fromEntries(scoreRules([{ gold: { file: 'a.md', kind, claims }, findings }]).map(({ rule, list, ...rest }) => [rule, rest]))

  it('counts true, false and missed findings', () => {
    const found = counts('comparison', [
      finding('unsupported-statistic', 4, '开销翻了一倍'),
      finding('unsupported-statistic', 5, '永远不会停机'),
      finding('unsupported-statistic', 6, '价格涨了三成'),
      finding('uncovered-subject', 7, '自建机房最稳定')
    ])
    expect(found['unsupported-statistic']).toEqual({ findings: 3, right: 2, otherKind: 1, wrong: 1, missed: 0 })
    expect(found['unsupported-absolute']).toEqual({ findings: 0, right: 0, otherKind: 0, wrong: 0, missed: 0 })
    expect(found['unsupported-superlative']).toEqual({ findings: 0, right: 0, otherKind: 0, wrong: 0, missed: 1 })
  })

  it('asks nothing of rules that do not run on what compares nothing', () => {
    expect(counts('not-comparison', [])['unsupported-statistic']).toMatchObject({ missed: 0 })
  })

  it('takes the words of a finding from the lines it spans', () => {
    const source = '# A\r\n\r\nThe raft is\r\nthe fastest of all.\r\n'
    const place = { ruleId: 'unsupported-superlative', line: 3, column: 5, endLine: 4, endColumn: 12 }
    expect(withWords([place], source)[0]!.text).toBe('raft is the fastest')
    const wrapped = claim(3, 'The raft is the fastest of all.', 'superlative')
    const [, score] = scoreRules([{ gold: { file: 'a.md', kind: 'comparison', claims: [wrapped] }, findings: withWords([place], source) }])
    expect(score).toMatchObject({ right: 1, missed: 0 })
  })

  it('prints a table', () => {
    const scores = scoreRules([
      { gold: { file: 'a.md', kind: 'comparison', claims }, findings: [finding('unsupported-statistic', 4, '翻了一倍')] }
    ])
    expect(ruleTable(scores)).toMatch(/^unsupported-statistic +1 +1 +0 +0 +0 +100%$/m)
    expect(ruleTable(scores)).toMatch(/^unsupported-fact +0 +0 +0 +0 +0 +–$/m)
  })
})
