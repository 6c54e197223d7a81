import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReport } from '../../src/report/create.ts'
import { json } from '../../src/report/json.ts'
import { ndjson } from '../../src/report/ndjson.ts'
import type { Report } from '../../src/report/types.ts'
import { enArticle, enFindings, enSource } from './enArticle.ts'
import { sampleArticle, sampleStatement } from './sample.ts'
import { validate } from './validate.ts'
import { zhArticle, zhSource } from './zhArticle.ts'

const both = () =>
  createReport([
    { article: enArticle, findings: enFindings, source: enSource },
    { article: zhArticle, source: zhSource }
  ])
const golden = (name: string) => join(import.meta.dirname, '../../fixtures/report', name)

describe('createReport', () => {
  it('is valid against the published schema', () => {
    expect(validate('report', both())).toEqual([])
    expect(validate('report', createReport([]))).toEqual([])
    expect(validate('report', createReport([{ article: sampleArticle() }]))).toEqual([])
  })

  it('the schema objects to what is not a report', () => {
    const report = JSON.parse(json(both())) as { articles: { statements: { line: number }[]; extra?: string }[] }
    report.articles[0]!.statements[0]!.line = 0
    report.articles[1]!.extra = 'x'
    expect(validate('report', report)).toEqual([
      '/articles/0/statements/0/line must be >= 1',
      '/articles/1 must NOT have additional properties'
    ])
  })

  it('names subjects and dimensions, with the ids beside them', () => {
    const [article] = both().articles
    expect(article?.statements[4]).toMatchObject({
      line: 11,
      column: 3,
      subject: 'phone map',
      subjectId: 's2',
      dimension: 'Battery',
      dimensionId: 'd2'
    })
    expect(article?.statements[6]).toMatchObject({ dimension: null, dimensionId: null })
    expect(article?.verdict).toMatchObject({ recommends: ['Paper map'], recommendsIds: ['s1'], dimensions: ['Battery'], line: 19 })
  })

  it('gives matrix and figures, rounded to four decimals', () => {
    const [article] = both().articles
    expect(article?.matrix.cells[2]?.map((cell) => `${cell.subject}: ${cell.state}`)).toEqual([
      'Paper map: missing',
      'phone map: one-sided'
    ])
    expect(article?.balance).toMatchObject({
      coverage: 0.8333,
      polarity: 0.75,
      weight: 0.9781,
      overall: 0.8523,
      supported: 0.3333,
      decided: 1,
      subjects: [
        { subject: 'Paper map', subjectId: 's1', pros: 2, cons: 0, neutral: 1, weight: 0.413, supported: 0, favoured: 1 },
        { subject: 'phone map', subjectId: 's2', pros: 2, cons: 2, neutral: 0, weight: 0.587, supported: 0.5, favoured: 0 }
      ]
    })
  })

  it('says what recovery did and how the text it left out begins', () => {
    const article = both().articles[1]
    expect(article?.recovery).toEqual({
      edits: 9,
      kinds: [
        { kind: 'boilerplate', edits: 2 },
        { kind: 'bullet', edits: 4 },
        { kind: 'heading', edits: 2 },
        { kind: 'title', edits: 1 }
      ],
      leftOut: [
        { kind: 'boilerplate', line: 2, column: 1, endLine: 3, endColumn: 1, text: '小林写于周三 阅读 1204' },
        { kind: 'boilerplate', line: 3, column: 1, endLine: 4, endColumn: 1, text: '文章目录' }
      ]
    })
    expect(createReport([{ article: zhArticle }]).articles[0]?.recovery.leftOut[0]?.text).toBeNull()
  })

  it('keeps an id that names nothing, so that the fault is seen', () => {
    const article = sampleArticle({ statements: [sampleStatement('p1', 's9', 'd9')] })
    expect(createReport([{ article }]).articles[0]?.statements[0]).toMatchObject({ subject: 's9', dimension: 'd9' })
  })

  it('lists files that could not be read', () => {
    const report = createReport([], { unreadable: [{ file: 'a.md', reason: 'not UTF-8' }] })
    expect(validate('report', report)).toEqual([])
    expect(report.unreadable).toEqual([{ file: 'a.md', reason: 'not UTF-8' }])
  })
})

describe('json and ndjson', () => {
  it('is the golden JSON', async () => {
    await expect(json({ ...both(), generator: { name: 'evenhand', version: '0.0.0' } })).toMatchFileSnapshot(golden('both.json'))
  })

  it('writes one valid entry a line, in order, without losing anything', () => {
    const report = { ...both(), unreadable: [{ file: 'c.md', reason: 'line\nbreak' }] }
    const text = ndjson(report)
    expect(text.endsWith('\n')).toBe(true)
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    for (const line of lines) expect(validate('report-line', line)).toEqual([])
    const { articles, unreadable: _, ...head } = JSON.parse(JSON.stringify(report)) as Report
    expect(lines).toEqual([...articles.map((article) => ({ ...head, ...article })), { file: 'c.md', error: 'line\nbreak' }])
  })

  it('gives nothing for nothing', () => {
    expect(ndjson(createReport([]))).toBe('')
  })
})
