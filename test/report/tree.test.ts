import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReport } from '../../src/report/create.ts'
import { tree } from '../../src/report/tree.ts'
import { enArticle, enFindings, enSource } from './enArticle.ts'
import { sampleArticle } from './sample.ts'
import { zhArticle, zhSource } from './zhArticle.ts'

const golden = (name: string) => join(import.meta.dirname, '../../fixtures/report', name)
const both = createReport([
  { article: enArticle, findings: enFindings, source: enSource },
  { article: zhArticle, source: zhSource }
])

describe('tree', () => {
  it('is the golden tree', async () => {
    await expect(tree(both)).toMatchFileSnapshot(golden('both.tree.txt'))
  })

  it('wraps at the width of the terminal, Chinese being two columns', async () => {
    await expect(tree(both, { columns: 44 })).toMatchFileSnapshot(golden('narrow.tree.txt'))
  })

  it('takes an Article as it is', () => {
    expect(tree(sampleArticle({ title: 'Opening hours' }))).toBe(
      'docs/sample.md\nOpening hours\nComparison · English · 0 subjects, 0 dimensions, 0 statements, 0 claims\n'
    )
  })

  it('paints pros green and cons red, and only when told to', () => {
    const painted = tree(both, { color: true })
    expect(painted).toContain('\u001b[32m+ \u001b[39mPhone maps are free')
    expect(painted).toContain('\u001b[31m− \u001b[39mthey may use')
    expect(tree(both)).not.toContain('\u001b')
  })

  it('lists what could not be read', () => {
    expect(tree(createReport([], { unreadable: [{ file: 'a.md', reason: 'not UTF-8' }] }), { language: 'en' })).toBe(
      'Could not be read\n└─ a.md  not UTF-8\n'
    )
  })

  it('lets no escape sequence of an article through', () => {
    expect(tree(sampleArticle({ title: 'a\u001b[2Jb\u202ec' }))).toContain('\na[2Jbc\n')
  })
})
