import { createHash } from 'node:crypto'
import type { Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { expect, it } from 'vitest'
import { createReport } from '../../../src/report/create.ts'
import { html } from '../../../src/report/html.ts'
import { made, parsed, sourceIn } from './page.ts'

const text = (selector: string, root: Root) => selectAll(selector, root).map((one) => sourceIn(one).replace(/\s+/g, ' ').trim())
const attribute = (selector: string, name: string, root: Root) => select(selector, root)?.properties[name]

const zh = 'gold/zh-dimension-labels.md'
const en = 'gold/en-madr.md'

it('allows the style and the script that it brings, by their hashes, and nothing else', async () => {
  const root = parsed((await made([en])).page)
  const hash = (selector: string) =>
    `'sha256-${createHash('sha256')
      .update(sourceIn(select(selector, root)!))
      .digest('base64')}'`
  expect(attribute('meta[http-equiv]', 'content', root)).toBe(
    `default-src 'none'; style-src ${hash('style')}; script-src ${hash('script')}; base-uri 'none'; form-action 'none'`
  )
})

it('speaks the language of the article alone on it', async () => {
  const root = parsed((await made([zh])).page)
  expect([attribute('html', 'lang', root), attribute('.article', 'lang', root), attribute('.text', 'lang', root)]).toEqual([
    'zh-Hans',
    'zh-Hans',
    undefined
  ])
  expect(text('h1', root)).toEqual(['机械键盘 vs 薄膜键盘：办公室里该用哪一种'])
  expect(text('h2', root)).toEqual(['概览', '覆盖情况', '检查结果', '原文标注', '各维度的陈述', '断言与来源', '来源'])
})

it('speaks another when told to, and says so of the words that stay', async () => {
  const root = parsed((await made([zh], { language: 'en' })).page)
  expect([attribute('html', 'lang', root), attribute('.article', 'lang', root), attribute('.text', 'lang', root)]).toEqual([
    'en',
    'en',
    'zh'
  ])
  expect(text('h2', root)[0]).toBe('At a glance')
  expect(attribute('h1', 'lang', root)).toBe('zh')
})

it('begins with an index of several, in the language of the reader, and leaves each article its own', async () => {
  const { page, report } = await made([en, zh], { locale: 'en' })
  const root = parsed(page)
  expect(text('h1', root)).toEqual(['Report on 2 articles'])
  expect(text('.index tbody th a', root)).toEqual(report.articles.map(({ title }) => title))
  expect(selectAll('.index tbody th a', root).map(({ properties }) => properties.href)).toEqual(['#a1', '#a2'])
  expect(selectAll('article', root).map(({ properties }) => [properties.id, properties.lang])).toEqual([
    ['a1', 'en'],
    ['a2', 'zh-Hans']
  ])
})

it('names what could not be read', () => {
  const root = parsed(html(createReport([], { unreadable: [{ file: 'a<b>.md', reason: '不是文本' }] }), { sources: [], locale: 'en' }))
  expect(text('.unreadable li', root)).toEqual(['a<b>.md: 不是文本'])
  expect(text('main', root)[0]).toContain('There is no article to report on.')
})

it('is the same for the same input', async () => {
  expect((await made([zh, en])).page).toBe((await made([zh, en])).page)
})

it('shows a NUL where a program hands one over', () => {
  const page = html(createReport([], { unreadable: [{ file: 'a\0\u202E.md', reason: '\uD800' }] }), { sources: [] })
  expect(text('.unreadable .ctl', parsed(page))).toEqual(['U+0000', 'U+202E', 'U+D800'])
})

it('links the file to where it can be looked at on the web, and nowhere else', async () => {
  const link = async (url: string | null) =>
    selectAll('.file a', parsed((await made([en], { lineUrl: () => url })).page)).map(({ properties }) => properties.href)
  expect(await link('https://code.test/a/b.md#L1')).toEqual(['https://code.test/a/b.md#L1'])
  expect(await link('../b.md#L1')).toEqual([])
  expect(await link(null)).toEqual([])
})
