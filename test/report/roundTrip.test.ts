/** `read(markdown(report(x)))` has the matrix of `x`: the report is itself a comparison article, in its plainest form. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import type { Article } from '../../src/article/types.ts'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { createReport } from '../../src/report/create.ts'
import { folded } from '../../src/report/folded.ts'
import { markdown } from '../../src/report/markdown.ts'
import { enArticle } from './enArticle.ts'
import { sampleArticle, sampleDimension, sampleStatement, sampleSubject } from './sample.ts'
import { zhArticle } from './zhArticle.ts'

const WORDS = {
  en: {
    title: 'Which boat for the lake?',
    subjects: ['Rowing boat', 'Kayak', 'Raft', 'Punt', 'Ferry'],
    dimensions: ['Cost', 'Speed on water', 'Stowage', 'Repair', 'Noise'],
    texts: [
      'the hull lasts',
      'it takes an hour',
      'cheap, and light to carry',
      'slow against the wind',
      'two seats. One more at the back',
      'wood | glass'
    ]
  },
  zh: {
    title: '湖上该用什么船',
    subjects: ['划艇', '皮划艇', '木筏', '小帆船', '渡轮'],
    dimensions: ['成本', '水上速度', '存放', '维修', '噪音'],
    texts: ['船身耐用', '要花一个小时', '便宜，也轻', '逆风时很慢', '有两个座位。后面还能坐一人', '木头或玻璃钢']
  }
}

/** Articles whose statements each name no other subject, and whose dimensions each treat two subjects at least. */
const plainArticle: fc.Arbitrary<Article> = fc.constantFrom('zh' as const, 'en' as const).chain((language) => {
  const { title, subjects, dimensions, texts } = WORDS[language]
  const statement = fc.record({ polarity: fc.constantFrom('pro', 'con', 'neutral'), text: fc.constantFrom(...texts) } as const)
  const cell = (minLength: number) => fc.array(statement, { minLength, maxLength: 3 })
  const row = fc.integer({ min: 0, max: 3 }).map((more) => [cell(1), cell(1), ...Array.from({ length: more }, () => cell(0))])
  return row
    .chain((cells) => fc.array(fc.tuple(...cells), { minLength: 2, maxLength: 5 }))
    .map((rows) =>
      sampleArticle({
        language,
        title,
        subjects: subjects.slice(0, rows[0]!.length).map((name, index) => sampleSubject(`s${index + 1}`, name)),
        dimensions: rows.map((_, index) => sampleDimension(`d${index + 1}`, dimensions[index]!)),
        statements: rows.flatMap((cells, row) =>
          cells.flatMap((list, column) =>
            list.map((more, index) => sampleStatement(`p${row}${column}${index}`, `s${column + 1}`, `d${row + 1}`, more))
          )
        )
      })
    )
})

/** The matrix by names and numbers, for ids are given anew. */
function shape(article: Article) {
  const { cells, ...ids } = createMatrix(article)
  const names = new Map([...article.subjects, ...article.dimensions].map(({ id, name }) => [id, name]))
  return {
    rows: ids.rows.map((id) => names.get(id)),
    columns: ids.columns.map((id) => names.get(id)),
    cells: cells.map((row) => row.map(({ pros, cons, neutral }) => [pros.length, cons.length, neutral.length]))
  }
}

/** Every article of the fixtures that compares: what is read of it must survive its own report. */
const fixtures = join(import.meta.dirname, '../../fixtures')
const written = ['gold', 'articles', 'rules']
  .flatMap((folder) => readdirSync(join(fixtures, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.md'))
  .map((file) => file.replaceAll('\\', '/'))
  .sort()
const comparisons = written.flatMap((file) => {
  const article = read(readFileSync(join(fixtures, file), 'utf8'), { file })
  return article.kind === 'comparison' ? [[file, article] as const] : []
})
/** Statements outside of every row: under no dimension, and recommendations. */
const outside = (article: Article) => [null, 'use-cases'].map((id) => article.statements.filter(({ dimension }) => dimension === id).length)

/** What is said of whom, side by side or listed. */
const said = (article: Article) => {
  const names = new Map(article.subjects.map(({ id, name }) => [id, name]))
  return article.statements.map(({ subject, polarity, text }) => `${names.get(subject)} ${polarity} ${folded(text)}`).sort()
}

const readAgain = (article: Article) => read(markdown(createReport([{ article }])), { file: article.file })

describe('reading a report again', () => {
  it.each([
    ['en', enArticle],
    ['zh', zhArticle]
  ])('gives the matrix of the %s sample', (_, article) => {
    expect(shape(readAgain(article))).toEqual(shape(article))
  })

  it('has articles to try', () => {
    expect(comparisons.length).toBeGreaterThan(30)
  })

  it.each(comparisons)('gives the matrix of %s', (_, article) => {
    const again = readAgain(article)
    expect(shape(again)).toEqual(shape(article))
    expect(outside(again)).toEqual(outside(article))
    expect(said(again)).toEqual(said(article))
  })

  it('gives the matrix of any plain article', () => {
    fc.assert(
      fc.property(plainArticle, (article) => {
        expect(shape(readAgain(article))).toEqual(shape(article))
      }),
      { numRuns: 60 }
    )
  })

  it('gives the same subjects, aliases and standard dimensions', () => {
    const again = readAgain(zhArticle)
    expect(again.subjects.map(({ name, aliases }) => [name, ...aliases])).toEqual(
      zhArticle.subjects.map(({ name, aliases }) => [name, ...aliases])
    )
    expect(again.dimensions.map(({ name, standard }) => [name, standard])).toEqual(
      zhArticle.dimensions.map(({ name, standard }) => [name, standard])
    )
  })
})

it('sets out what the matrix takes for one dimension under one heading', () => {
  const source = `# Kayak versus raft

## Why a kayak

- Cost: the kayak is dear.
- Speed: the kayak is fast.

## Why a raft

- Price: the raft is cheap.
- Speed: the raft is slow.
`
  const article = read(source, { file: 'a.md' })
  expect(article.dimensions.map(({ name }) => name)).toEqual(['Cost', 'Speed', 'Price'])
  const text = markdown(createReport([{ article }]))
  expect(text.match(/^## .*/gm)).toEqual(['## Summary', '## Cost', '## Speed', '## Claims and evidence'])
  expect(text).toContain('also: Price')
  expect(shape(read(text, { file: 'a.md' }))).toEqual(shape(article))
})
