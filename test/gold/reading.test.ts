/** The reader on our own gold: what the project promises of itself. `npm run score -- --worst 5` shows where it stands. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { read } from '../../src/article/read.ts'
import { createReport } from '../../src/report/create.ts'
import { json } from '../../src/report/json.ts'
import { loadGold, loadReport } from '../score/load.mjs'
import { scoreArticle } from '../score/score.mjs'
import { summarize } from '../score/summary.mjs'

const PROMISED = 0.95
const folder = join(import.meta.dirname, '../../fixtures/gold')

const gold = loadGold(folder)
const articles = gold.map(({ file }) => ({ article: read(readFileSync(join(folder, file), 'utf8'), { file }) }))
const readings = loadReport(json(createReport(articles)))
const summary = summarize(
  gold.map((article) => {
    const reading = readings.get(article.file)
    return { file: article.file, shape: article.shape, kind: article.kind, kindRead: reading?.kind, score: scoreArticle(article, reading) }
  })
)

it('tells every kind and every set of subjects', () => {
  expect(summary.kindAccuracy).toBe(1)
  expect(summary.subjectsExact).toBeGreaterThanOrEqual(PROMISED)
})

it.each(['subjects', 'dimensions', 'cells', 'points', 'pros-cons', 'must-claims', 'unsupported-must'])(
  'reads %s as a person does',
  (metric) => {
    const found = summary.metrics.find((one) => one.metric === metric)
    expect(found?.f1).toBeGreaterThanOrEqual(PROMISED)
  }
)
