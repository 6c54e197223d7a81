/** The annotations in fixtures/gold are well-formed, and every quote stands on the line that it names. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dimensions as standard } from '../../src/lexicon/dimensions.generated.ts'

const folder = join(import.meta.dirname, '../../fixtures/gold')
const SHAPES = ['dimension-list', 'subject-sections', 'pro-con-headings', 'table', 'prose', 'inline-contrast', 'qa'] as const
const CLAIM_KINDS = [
  'statistic',
  'superlative',
  'absolute',
  'vague-attribution',
  'comparative',
  'named-fact',
  'prediction',
  'evaluative'
] as const
const line = z.int().positive()
const Gold = z.strictObject({
  id: z.string(),
  source: z.strictObject({ repo: z.string().nullable(), path: z.string().nullable(), url: z.string().nullable() }),
  lang: z.enum(['zh', 'en', 'mixed']),
  kind: z.enum(['comparison', 'single-subject', 'not-comparison']),
  balance: z.enum(['even', 'lopsided']).optional(),
  shape: z.array(z.enum(SHAPES)),
  subjects: z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string().min(1)) })),
  dimensions: z.array(
    z.strictObject({ name: z.string().min(1), line, standard: z.enum(standard.map((dimension) => dimension.id)).nullable() })
  ),
  points: z.array(
    z.strictObject({
      line,
      subject: z.string(),
      dimension: z.string().nullable(),
      polarity: z.enum(['pro', 'con', 'neutral']),
      quote: z.string().min(1)
    })
  ),
  claims: z.array(
    z.strictObject({
      line,
      quote: z.string().min(1),
      kind: z.enum(CLAIM_KINDS),
      strength: z.enum(['must', 'should']),
      support: z.enum(['none', 'link', 'footnote', 'named-source'])
    })
  )
})

const names = readdirSync(folder)
  .filter((file) => file.endsWith('.gold.json'))
  .map((file) => file.replace('.gold.json', ''))
const load = (name: string) => ({
  gold: Gold.parse(JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8'))),
  text: readFileSync(join(folder, `${name}.md`), 'utf8')
})

describe.each(names)('%s', (name) => {
  const { gold, text } = load(name)
  const lines = text.split('\n')

  it('has its own id and is of a length that a person can check', () => {
    expect(gold.id).toBe(name)
    expect(lines.length).toBeGreaterThanOrEqual(25)
    expect(lines.length).toBeLessThanOrEqual(90)
  })

  it('quotes what stands on the line', () => {
    const astray = [...gold.points, ...gold.claims].filter((item) => !(lines[item.line - 1] ?? '').includes(item.quote))
    expect(astray).toEqual([])
  })

  it('names dimensions where they are introduced, each once', () => {
    expect(gold.dimensions.filter((dimension) => !(lines[dimension.line - 1] ?? '').includes(dimension.name))).toEqual([])
    expect(new Set(gold.dimensions.map((dimension) => dimension.name)).size).toBe(gold.dimensions.length)
  })

  it('uses only forms of a subject that the article uses', () => {
    const forms = gold.subjects.flatMap((subject) => [subject.name, ...subject.aliases])
    expect(forms.filter((form) => !text.toLowerCase().includes(form.toLowerCase()))).toEqual([])
    expect(new Set(forms).size).toBe(forms.length)
  })

  it('refers to subjects and dimensions that it lists', () => {
    const subjects = gold.subjects.map((subject) => subject.name)
    const dimensions = [null, 'use-cases', ...gold.dimensions.map((dimension) => dimension.name)]
    expect(gold.points.filter((point) => !subjects.includes(point.subject))).toEqual([])
    expect(gold.points.filter((point) => !dimensions.includes(point.dimension))).toEqual([])
    expect(dimensions.slice(2).filter((dimension) => !gold.points.some((point) => point.dimension === dimension))).toEqual([])
  })

  it('says nothing twice', () => {
    const keys = gold.points.map((point) => JSON.stringify([point.line, point.subject, point.dimension, point.polarity, point.quote]))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index && !name.includes('table'))).toEqual([])
    const claims = gold.claims.map((claim) => JSON.stringify([claim.line, claim.quote]))
    expect(claims.filter((key, index) => claims.indexOf(key) !== index)).toEqual([])
  })

  it('has the subjects and statements that its kind asks for', () => {
    if (gold.kind === 'not-comparison') expect([gold.subjects, gold.dimensions, gold.points]).toEqual([[], [], []])
    if (gold.kind === 'single-subject') expect(gold.subjects).toHaveLength(1)
    if (gold.kind === 'comparison') {
      expect(gold.subjects.length).toBeGreaterThanOrEqual(2)
      for (const subject of gold.subjects) expect(gold.points.map((point) => point.subject)).toContain(subject.name)
    }
  })
})

describe('the collection', () => {
  const all = names.map((name) => load(name).gold)

  it('pairs every article with an annotation', () => {
    const articles = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
    expect(articles.map((file) => file.replace('.md', ''))).toEqual(names)
  })

  it.each(['zh', 'en'])('has seven articles or more in %s, and every kind', (language) => {
    const ours = all.filter((gold) => gold.lang === language)
    expect(ours.length).toBeGreaterThanOrEqual(7)
    expect(new Set(ours.map((gold) => gold.kind)).has('comparison')).toBe(true)
    expect(new Set(ours.map((gold) => gold.kind)).has('not-comparison')).toBe(true)
  })

  it('covers every shape, kind, claim kind and way of support', () => {
    expect(new Set(all.flatMap((gold) => gold.shape))).toEqual(new Set(SHAPES))
    expect(new Set(all.map((gold) => gold.kind))).toEqual(new Set(['comparison', 'single-subject', 'not-comparison']))
    const claims = all.flatMap((gold) => gold.claims)
    expect(new Set(claims.map((claim) => claim.kind))).toEqual(new Set(CLAIM_KINDS))
    expect(new Set(claims.map((claim) => claim.support))).toEqual(new Set(['none', 'link', 'footnote', 'named-source']))
  })
})
