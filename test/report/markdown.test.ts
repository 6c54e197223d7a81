import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createReport } from '../../src/report/create.ts'
import { markdown } from '../../src/report/markdown.ts'
import { enArticle, enFindings, enSource } from './enArticle.ts'
import { sampleArticle } from './sample.ts'
import { zhArticle, zhSource } from './zhArticle.ts'

const golden = (name: string) => join(import.meta.dirname, '../../fixtures/report', name)
const en = createReport([{ article: enArticle, findings: enFindings, source: enSource }])
const zh = createReport([{ article: zhArticle, source: zhSource }])

describe('markdown', () => {
  it('is the golden report in English', async () => {
    await expect(markdown(en)).toMatchFileSnapshot(golden('en.md'))
  })

  it('is the golden report in Chinese', async () => {
    await expect(markdown(zh)).toMatchFileSnapshot(golden('zh.md'))
  })

  it('speaks another language when told to, with the words of the article as they are', () => {
    const text = markdown(zh, { language: 'en' })
    expect(text).toContain('| **pros** |')
    expect(text).not.toContain('优点')
  })

  it('writes several articles one after the other, without front matter', () => {
    const text = markdown(createReport([{ article: enArticle }, { article: zhArticle }]))
    expect(text.startsWith('# Paper map or phone map?')).toBe(true)
    expect(text.match(/^# /gm)).toHaveLength(2)
  })

  it('has little to say of a document that compares nothing', () => {
    const article = sampleArticle({ kind: 'not-comparison', title: 'Opening hours' })
    expect(markdown(createReport([{ article }]))).toBe(`# Opening hours

<!-- evenhand skip -->

## Summary

**Not a comparison** · \`docs/sample.md\` · 0 subjects, 0 dimensions, 0 statements, 0 claims

<!-- evenhand end -->
`)
  })

  it('lists what could not be read', () => {
    expect(markdown(createReport([], { unreadable: [{ file: 'a.md', reason: '不是 UTF-8' }] }))).toContain('- a.md — 不是 UTF-8')
  })

  it('gives nothing for nothing', () => {
    expect(markdown(createReport([]))).toBe('')
  })
})
