/** What fixtures/articles expects of the reader is well-formed: lines exist, subjects and dimensions are listed. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const folder = join(import.meta.dirname, '../../fixtures/articles')
const line = z.int().positive()
const Expected = z.strictObject({
  lang: z.enum(['zh', 'en']),
  kind: z.enum(['comparison', 'single-subject', 'not-comparison']),
  subjects: z.array(z.strictObject({ name: z.string(), aliases: z.array(z.string()) })).min(2),
  dimensions: z.array(z.strictObject({ name: z.string(), line })),
  statements: z
    .array(z.strictObject({ line, subject: z.string(), dimension: z.string().nullable(), polarity: z.enum(['pro', 'con', 'neutral']) }))
    .min(1)
})
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.expected.json'))
  .map((file) => file.replace('.expected.json', ''))

it('has articles', () => expect(names.length).toBeGreaterThanOrEqual(10))

describe.each(names)('%s', (name) => {
  const expected = Expected.parse(JSON.parse(readFileSync(join(folder, `${name}.expected.json`), 'utf8')))
  const text = readFileSync(join(folder, `${name}.md`), 'utf8')
  const lines = text.split('\n')

  it('places dimensions and statements on lines that say something', () => {
    expect(expected.dimensions.filter((dimension) => !(lines[dimension.line - 1] ?? '').includes(dimension.name))).toEqual([])
    expect(expected.statements.filter((statement) => (lines[statement.line - 1] ?? '').trim() === '')).toEqual([])
  })

  it('refers to subjects and dimensions that it lists, by forms that the article uses', () => {
    const subjects = expected.subjects.map((subject) => subject.name)
    const dimensions = [null, 'use-cases', ...expected.dimensions.map((dimension) => dimension.name)]
    expect(expected.statements.filter((statement) => !subjects.includes(statement.subject))).toEqual([])
    expect(expected.statements.filter((statement) => !dimensions.includes(statement.dimension))).toEqual([])
    const forms = expected.subjects.flatMap((subject) => [subject.name, ...subject.aliases])
    expect(forms.filter((form) => !text.toLowerCase().includes(form.toLowerCase()))).toEqual([])
  })
})
