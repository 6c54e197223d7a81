/** What the balance rules say, and above all when they stay silent, on articles made by hand. */
import { describe, expect, it } from 'vitest'
import missingDimension from '../../rules/missing-dimension/index.ts'
import oneSidedSubject from '../../rules/one-sided-subject/index.ts'
import uncoveredSubject from '../../rules/uncovered-subject/index.ts'
import unevenPolarity from '../../rules/uneven-polarity/index.ts'
import { check } from '../lint/check.ts'
import { checkArticle } from '../lint/checkArticle.ts'
import { createArticle } from '../lint/createArticle.ts'

const reasons = (findings: readonly { reason: string }[]) => findings.map((finding) => finding.reason)

describe('uncovered-subject', () => {
  const subjects = ['Kite', 'Loom']
  const full = (dimension: string) => [['Kite', dimension, 'pro'] as const, ['Loom', dimension, 'con'] as const]

  it('finds the gap in a row whose neighbours are full', () => {
    const findings = check(uncoveredSubject, {
      subjects,
      dimensions: ['Cost', 'Speed', 'Support'],
      statements: [...full('Cost'), ['Kite', 'Speed', 'pro', 42], ...full('Support')]
    })
    expect(reasons(findings)).toEqual(['`Speed` has no statement about `Loom`, add one'])
    expect(findings[0]!.place.start.line).toBe(11)
    expect(findings[0]!.related).toMatchObject([{ reason: '`Kite` is covered here', place: { start: { line: 42 } } }])
  })

  it('lists all that are missing in one finding, in Chinese too', () => {
    const of = (dimension: string, subjects: string[]) => subjects.map((subject) => [subject, dimension, 'neutral'] as const)
    const sketch = {
      language: 'zh' as const,
      subjects: ['甲', '乙', '丙', '丁'],
      dimensions: ['成本', '性能'],
      statements: [...of('成本', ['甲', '乙', '丙', '丁']), ...of('性能', ['甲', '丁'])]
    }
    expect(reasons(check(uncoveredSubject, sketch))).toEqual(['`性能` 这一项没有写到 `乙` 和 `丙`，请补上'])
    expect(reasons(check(uncoveredSubject, sketch, { lang: 'en' }))).toEqual(['`性能` has no statement about `乙` and `丙`, add them'])
  })

  it('is silent where a passage is about a few of many, and about phrases in running text', () => {
    const of = (dimension: string, subjects: string[]) => subjects.map((subject) => [subject, dimension, 'neutral'] as const)
    const many = ['甲', '乙', '丙', '丁']
    expect(
      check(uncoveredSubject, { subjects: many, dimensions: ['成本', '性能'], statements: [...of('成本', many), ...of('性能', ['甲'])] })
    ).toEqual([])
    const cue = { by: 'aspect-phrase', term: '', place: null }
    const dimensions = [
      { name: 'Cost', cue },
      { name: 'Speed', cue }
    ]
    expect(check(uncoveredSubject, { subjects, dimensions, statements: [...full('Cost'), ['Kite', 'Speed', 'pro']] })).toEqual([])
  })

  it('is silent where each subject has dimensions of its own', () => {
    const own = (subject: string, dimensions: string[]) => dimensions.map((dimension) => [subject, dimension, 'pro'] as const)
    expect(
      check(uncoveredSubject, {
        subjects,
        dimensions: ['A1', 'A2', 'B1', 'B2', 'B3', 'B4'],
        statements: [...own('Kite', ['A1', 'A2']), ...own('Loom', ['B1', 'B2', 'B3', 'B4'])]
      })
    ).toEqual([])
  })

  it('is silent where a second table has no column for a subject', () => {
    const two = (dimension: string) => ['甲', '乙'].map((subject) => [subject, dimension, 'neutral'] as const)
    const three = (dimension: string) => [...two(dimension), ['丙', dimension, 'neutral'] as const]
    expect(
      check(uncoveredSubject, {
        subjects: ['甲', '乙', '丙'],
        dimensions: ['a', 'b', 'c', 'd', 'e'].map((name, i) => ({ name, group: i < 3 ? 'first' : 'second' })),
        statements: [...['a', 'b', 'c'].flatMap(three), ...['d', 'e'].flatMap(two)]
      })
    ).toEqual([])
  })

  it('is silent about a lone dimension, an empty one and use cases', () => {
    expect(check(uncoveredSubject, { subjects, dimensions: ['Cost'], statements: [['Kite', 'Cost', 'pro']] })).toEqual([])
    expect(check(uncoveredSubject, { subjects, dimensions: ['Cost', 'Speed'], statements: full('Cost') })).toEqual([])
    expect(
      check(uncoveredSubject, {
        subjects,
        dimensions: ['Cost', { name: 'Good for', standard: 'use-cases' }],
        statements: [...full('Cost'), ['Kite', 'Good for', 'pro']]
      })
    ).toEqual([])
  })

  it('is silent about what is ignored by name', () => {
    const sketch = { subjects, dimensions: ['Cost', 'Speed'], statements: [...full('Cost'), ['Kite', 'Speed', 'pro'] as const] }
    expect(check(uncoveredSubject, sketch)).toHaveLength(1)
    expect(check(uncoveredSubject, sketch, { rules: { 'uncovered-subject': ['error', { ignore: ['Speed'] }] } })).toEqual([])
  })

  it('asks for more full neighbours when told to', () => {
    const sketch = {
      subjects,
      dimensions: ['Cost', 'Speed', 'Docs', 'Support'],
      statements: [...full('Cost'), ['Kite', 'Speed', 'pro'] as const, ...full('Docs'), ['Loom', 'Support', 'pro'] as const]
    }
    expect(check(uncoveredSubject, sketch)).toHaveLength(2)
    expect(check(uncoveredSubject, sketch, { rules: { 'uncovered-subject': ['error', { minimumShare: 1 }] } })).toEqual([])
  })
})

describe('one-sided-subject', () => {
  const pros = (subject: string, n: number) => Array.from({ length: n }, (_, i) => [subject, null, 'pro', 50 + i] as const)

  it('finds a subject without cons, and one without pros', () => {
    const findings = check(oneSidedSubject, {
      subjects: ['Kite', 'Loom'],
      statements: [...pros('Kite', 4), ['Loom', null, 'con'], ['Loom', null, 'con'], ['Loom', null, 'con'], ['Loom', null, 'neutral']]
    })
    expect(reasons(findings)).toEqual(['`Loom` has no pros beside 3 cons, add one', '`Kite` has no cons beside 4 pros, add one'])
    expect(findings.find((finding) => finding.messageId === 'onlyPros')!.related[0]!.place.start.line).toBe(50)
  })

  it('is silent about few statements, mixed ones and plain descriptions', () => {
    const sketch = {
      subjects: ['Kite', 'Loom', 'Mill'],
      statements: [
        ...pros('Kite', 2),
        ...pros('Loom', 2),
        ['Loom', null, 'con'] as const,
        ['Loom', null, 'con'] as const,
        ['Mill', null, 'neutral'] as const
      ]
    }
    expect(check(oneSidedSubject, sketch)).toEqual([])
    expect(check(oneSidedSubject, sketch, { rules: { 'one-sided-subject': ['error', { minimum: 2 }] } })).toHaveLength(1)
  })

  it('wants more where the others hardly have that side either', () => {
    const sketch = (n: number) => ({
      subjects: ['Kite', 'Loom'],
      statements: [...pros('Kite', n), ...pros('Loom', 4), ['Loom', null, 'con'] as const]
    })
    expect(check(oneSidedSubject, sketch(5))).toEqual([])
    expect(reasons(check(oneSidedSubject, sketch(6)))).toEqual(['`Kite` has no cons beside 6 pros, add one'])
    expect(check(oneSidedSubject, sketch(5), { rules: { 'one-sided-subject': ['error', { notable: 5 }] } })).toHaveLength(1)
  })

  it('is silent about what others are only measured by', () => {
    const article = createArticle({
      subjects: ['Kite', 'Loom'],
      statements: [...pros('Kite', 3), ['Kite', null, 'con'], ...Array.from({ length: 7 }, () => ['Loom', null, 'con'] as const)]
    })
    const cue = { by: 'comparison', term: '', place: null }
    const statements = article.statements.map((one) => (one.subject === 's2' ? { ...one, cue } : one))
    expect(checkArticle(oneSidedSubject, { ...article, statements })).toEqual([])
    expect(checkArticle(oneSidedSubject, article)).toHaveLength(1)
  })

  it('lets a subject be that is ignored under one of its names', () => {
    const sketch = { subjects: [{ name: 'Kite', aliases: ['KT'] }, 'Loom'], statements: pros('Kite', 6) }
    expect(check(oneSidedSubject, sketch)).toHaveLength(1)
    expect(check(oneSidedSubject, sketch, { rules: { 'one-sided-subject': ['error', { ignore: ['KT'] }] } })).toEqual([])
  })
})

describe('missing-dimension', () => {
  const profiles = [{ id: 'own', description: { zh: '', en: '' }, required: ['cost', 'security'], recommended: ['license-fees'] }]
  const sketch = { subjects: ['Kite', 'Loom'], dimensions: [{ name: 'Price', standard: 'cost' }] }

  it('lists what is required in one finding and what is recommended in an info', () => {
    const findings = check(missingDimension, sketch, { profile: 'own', profiles })
    expect(findings.map((finding) => [finding.severity, finding.reason])).toEqual([
      ['warning', 'Comparison has no dimension `Security`, add it'],
      ['info', 'Comparison has no `license-fees`, consider adding it']
    ])
  })

  it('keeps the hint a hint when the rule is an error, and drops it when told to', () => {
    const severities = (options: Record<string, boolean>) =>
      check(missingDimension, sketch, { profile: 'own', profiles, rules: { 'missing-dimension': ['error', options] } }).map(
        (one) => one.severity
      )
    expect(severities({})).toEqual(['error', 'info'])
    expect(severities({ recommended: false })).toEqual(['error'])
  })

  it('is silent without a profile and about what is ignored', () => {
    expect(check(missingDimension, sketch)).toEqual([])
    const rules = { 'missing-dimension': ['warning', { ignore: ['security', 'license-fees'] }] } as const
    expect(check(missingDimension, sketch, { profile: 'own', profiles, rules })).toEqual([])
  })

  it('wants every driver of a decision record answered, by the name it gives it', () => {
    const driver = { by: 'decision-driver', term: '', place: null }
    const findings = check(missingDimension, {
      language: 'zh',
      subjects: ['甲', '乙'],
      declaredProfile: 'decision-record',
      dimensions: [
        { name: '上手要快', cue: driver },
        { name: '可离线使用', cue: driver }
      ],
      statements: [['甲', '上手要快', 'pro']]
    })
    expect(reasons(findings)).toEqual(['没有比较 `可离线使用`，请补上'])
  })

  it('says when the declared profile does not exist', () => {
    expect(reasons(check(missingDimension, { ...sketch, declaredProfile: 'opne-vs-closed' }))).toEqual([
      'Unexpected profile `opne-vs-closed` in the front matter, expected one that exists'
    ])
  })
})

describe('uneven-polarity', () => {
  const said = (subject: string, pros: number, cons: number) => [
    ...Array.from({ length: pros }, () => [subject, null, 'pro'] as const),
    ...Array.from({ length: cons }, () => [subject, null, 'con'] as const)
  ]
  const two = { subjects: ['Kettle', 'Pot'], statements: [...said('Kettle', 9, 1), ...said('Pot', 3, 7)] }
  const three = { subjects: ['Kettle', 'Pot', 'Pan'], statements: [...said('Kettle', 9, 1), ...said('Pot', 1, 9), ...said('Pan', 5, 5)] }
  const about = (sketch: Parameters<typeof check>[1], options: Record<string, number | string[]> = {}) =>
    check(unevenPolarity, sketch, { rules: { 'uneven-polarity': ['warning', options] } }).map(({ data }) => data.subject)

  it('names the kinder treated of two, and of more the one that is farthest from the rest', () => {
    expect(about(two)).toEqual(['Kettle'])
    expect(about({ ...two, subjects: ['Pot', 'Kettle'] })).toEqual(['Kettle'])
    expect(about(three)).toEqual(['Kettle'])
  })

  it('lets be whom it is told to: of two either, of more that one alone', () => {
    expect(about(two, { ignore: ['kettle'] })).toEqual([])
    expect(about(two, { ignore: ['POT'] })).toEqual([])
    expect(about(three, { ignore: ['Kettle'] })).toEqual(['Pot'])
  })

  it('fires above the gap, not at it', () => {
    const even = { subjects: ['Kettle', 'Pot'], statements: [...said('Kettle', 7, 1), ...said('Pot', 4, 4)] }
    expect(about(even)).toEqual([])
    expect(about(even, { gap: 0.29 })).toEqual(['Kettle'])
  })

  it('does not count advice, and leaves a subject with one side only to another rule', () => {
    const advice = { ...two, dimensions: [{ name: 'Good for', standard: 'use-cases' }] }
    const statements = [
      ...said('Kettle', 4, 4),
      ...said('Pot', 4, 4),
      ...Array.from({ length: 9 }, () => ['Kettle', 'Good for', 'pro'] as const)
    ]
    expect(about({ ...advice, statements })).toEqual([])
    expect(about({ subjects: ['Kettle', 'Pot'], statements: [...said('Kettle', 9, 0), ...said('Pot', 3, 7)] })).toEqual([])
  })
})
