import { describe, expect, it } from 'vitest'
import { json } from '../../src/formatters/json.ts'
import { lintSchema } from '../../src/report/lintSchema.ts'
import { createFinding, createResult } from './createResult.ts'

const source = 'first\nsecond line\n'
const findings = [
  createFinding(source, 'second', { severity: 'error', related: [{ reason: 'there', place: createFinding(source, 'line').place }] }),
  createFinding(source, 'line', { severity: 'info', fix: [{ start: 13, end: 17, text: 'row' }] })
]
const results = [createResult(source, findings, { file: 'b.md' }), createResult('', [], { file: 'a.md', kind: 'not-comparison' })]

describe('json', () => {
  it('holds to its schema', () => {
    const parsed = JSON.parse(json(results))
    expect(lintSchema.parse(parsed)).toEqual(parsed)
  })

  it('has an entry for every file, sorted, and a summary', () => {
    const { files, summary } = JSON.parse(json(results))
    expect(files.map((entry: { file: string }) => entry.file)).toEqual(['a.md', 'b.md'])
    expect(files[1].findings[0]).toMatchObject({
      line: 2,
      column: 1,
      endLine: 2,
      endColumn: 7,
      related: [{ reason: 'there', line: 2, column: 8 }]
    })
    expect(files[1].findings[0]).not.toHaveProperty('fix')
    expect(summary).toEqual({ files: 2, comparisons: 1, errors: 1, warnings: 0, infos: 1 })
  })

  it('sorts by code point, as the files were found', () => {
    const names = ['！.md', '😀.md']
    const parsed = JSON.parse(json(names.toReversed().map((file) => createResult('', [], { file }))))
    expect(parsed.files.map((entry: { file: string }) => entry.file)).toEqual(names)
  })

  it('gives the same bytes whatever the order of the results', () => {
    expect(json([...results].reverse())).toBe(json(results))
  })
})
