/** `evenhand explain FILE:LINE` on every line of the fixtures: it never breaks, and what the report holds is said on its line. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../src/article/layoutOf.ts'
import { read } from '../../src/article/read.ts'
import { createLineReport } from '../../src/report/line/createLineReport.ts'
import { glosses } from '../../src/report/line/glosses.ts'
import { lineTree } from '../../src/report/line/lineTree.ts'

const root = join(import.meta.dirname, '../../fixtures')
const files = ['articles', 'gold', 'recover'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => /\.(md|txt)$/.test(file))
    .map((file) => `${folder}/${file}`)
)

describe.each(files)('%s', (file) => {
  const source = readFileSync(join(root, file), 'utf8')
  const article = read(source, { file })
  const layout = layoutOf(source)
  const reports = Array.from({ length: article.lines }, (_, index) => createLineReport({ article, source }, index + 1, layout(index + 1)))

  it('is explained line by line', () => {
    for (const report of reports) {
      for (const language of ['zh', 'en'] as const)
        expect(lineTree(report, { language, color: false })).not.toMatch(/undefined|NaN|\[object/)
      const read = report.roles.length + report.statements.length + report.claims.length
      expect(read > 0).toBe(report.reason === null)
    }
  })

  it('has each reading on the line where it begins', () => {
    const at = (line: number) => reports[line - 1]!
    for (const { id, place } of article.statements) expect(at(place.start.line).statements.map((one) => one.id)).toContain(id)
    for (const { id, place } of article.claims) expect(at(place.start.line).claims.map((one) => one.id)).toContain(id)
    for (const { id, place } of article.dimensions)
      expect(at(place.start.line).roles.flatMap((role) => (role.role === 'dimension' ? [role.id] : []))).toContain(id)
  })

  it('has words for every cue (src/report/line/glosses.ts)', () => {
    const { subjects, dimensions, statements, claims } = article
    const cues = [...subjects, ...dimensions, ...statements, ...claims].map(({ cue }) => cue.by)
    expect(cues.filter((by) => !by.startsWith('lexicon:') && !(by in glosses))).toEqual([])
  })
})

describe('why nothing was read', () => {
  const reasons = (source: string) => {
    const article = read(source)
    const layout = layoutOf(source)
    return Array.from({ length: article.lines }, (_, index) => createLineReport({ article, source }, index + 1, layout(index + 1)).reason)
  }

  it('of a comparison', () => {
    const source = [
      '# 毛笔与钢笔的对比',
      '',
      '- 毛笔：难学',
      '- 钢笔：好学',
      '',
      '```',
      '毛笔 = 1',
      '```',
      '<!-- evenhand skip -->',
      '毛笔最好。',
      '<!-- evenhand end -->',
      '---',
      '## 写在后面',
      '写字要趁早吗？'
    ]
    expect(reasons(source.join('\n'))).toEqual([
      null,
      'blank',
      null,
      null,
      'blank',
      'code',
      'code',
      'code',
      'skipped-region',
      'skipped-region',
      'skipped-region',
      'markup',
      'heading',
      'question'
    ])
  })

  it('of a file that compares nothing', () => {
    expect(reasons('---\ntags: [a]\n---\n\nToday I sharpened a pencil.\n')).toEqual([
      'front-matter',
      'front-matter',
      'front-matter',
      'blank',
      'not-comparison',
      'blank'
    ])
  })
})
