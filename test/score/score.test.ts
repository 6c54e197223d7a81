import { describe, expect, it } from 'vitest'
import { match } from './match.mjs'
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
