/** The annotations of our own articles: as exact as they ask the reader to be. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { standardDimensions } from '../../src/lexicon/index.ts'

interface Gold {
  id: string
  kind: string
  subjects: { name: string; aliases?: string[] }[]
  dimensions: { name: string; line: number; standard?: string | null }[]
  points: { line: number; subject: string; dimension?: string | null; polarity: string; quote: string }[]
  claims: { line: number; quote: string; kind: string; strength: string; support: string }[]
}

const folder = join(import.meta.dirname, '../../fixtures/gold')
const names = readdirSync(folder).flatMap((file) => (file.endsWith('.gold.json') ? [file.slice(0, -'.gold.json'.length)] : []))
const load = (name: string): Gold => JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'))

it('has at least twelve articles, six in each language, two that compare nothing', () => {
  for (const language of ['zh', 'en']) expect(names.filter((name) => name.startsWith(language)).length).toBeGreaterThanOrEqual(6)
  expect(names.filter((name) => load(name).kind !== 'comparison').length).toBeGreaterThanOrEqual(2)
})

it('every article is annotated', () => {
  const articles = readdirSync(folder).flatMap((file) => /^(.*)\.md$/.exec(file)?.[1] ?? [])
  expect(articles.filter((name) => !names.includes(name))).toEqual([])
})

describe.each(names)('%s', (name) => {
  const gold = load(name)
  const file = join(folder, `${name}.md`)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split(/\r?\n/) : []
  const misquoted = (items: { line: number; quote: string }[]) => items.filter(({ line, quote }) => !lines[line - 1]?.includes(quote))

  it('quotes its article', () => {
    expect(misquoted(gold.points)).toEqual([])
    expect(misquoted(gold.claims)).toEqual([])
  })

  it('names only subjects and dimensions that it lists', () => {
    const subjects = gold.subjects.map((subject) => subject.name)
    // A recommendation may stand without a heading of its own.
    const dimensions = ['use-cases', ...gold.dimensions.map((dimension) => dimension.name)]
    if (gold.kind === 'comparison') expect(subjects.length).toBeGreaterThanOrEqual(2)
    expect(gold.points.filter(({ subject }) => !subjects.includes(subject))).toEqual([])
    expect(gold.points.filter(({ dimension }) => dimension && !dimensions.includes(dimension))).toEqual([])
    expect(gold.dimensions.filter(({ line }) => line < 1 || line > lines.length)).toEqual([])
  })

  it('keeps to the vocabulary', () => {
    const standards = new Set(standardDimensions.map(({ id }) => id))
    expect(['comparison', 'single-subject', 'not-comparison']).toContain(gold.kind)
    expect(gold.dimensions.filter(({ standard }) => standard && !standards.has(standard))).toEqual([])
    expect(gold.points.filter(({ polarity }) => !/^(pro|con|neutral)$/.test(polarity))).toEqual([])
    const kinds = /^(statistic|superlative|absolute|vague-attribution|comparative|named-fact|prediction|evaluative)$/
    expect(gold.claims.filter(({ kind }) => !kinds.test(kind))).toEqual([])
    expect(gold.claims.filter(({ strength }) => !/^(must|should)$/.test(strength))).toEqual([])
    expect(gold.claims.filter(({ support }) => !/^(none|link|footnote|named-source)$/.test(support))).toEqual([])
  })
})
