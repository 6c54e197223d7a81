import { readdirSync, readFileSync } from 'node:fs'
import { join, parse as parsePath } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recover } from '../../../src/markdown/recover/recover.ts'

const folder = join(import.meta.dirname, '../../../fixtures/recover')
const cases = readdirSync(folder).filter((name) => /\.(?:txt|md)$/.test(name))
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

describe('every recovered fixture', () => {
  it.each(cases)('%s', async (name) => {
    await expect(recover(read(name)).text).toMatchFileSnapshot(join(folder, 'expected', `${parsePath(name).name}.md`))
  })

  it.each(cases)('%s: every character stands where the map says', (name) => {
    const source = read(name)
    const { text, toSource, edits } = recover(source)
    const changed = new Set(edits.flatMap((edit) => Array.from({ length: edit.end - edit.start }, (_, i) => edit.start + i)))
    let compared = 0
    for (let at = 0; at < text.length; at++) {
      const start = toSource(at)
      if (toSource(at + 1, 'end') !== start + 1 || changed.has(start)) continue
      expect(source[start]).toBe(text[at])
      compared++
    }
    expect(compared).toBeGreaterThan(text.trim().length * 0.6)
  })

  it('has a source for every expected text', () => {
    const expected = readdirSync(join(folder, 'expected')).map((name) => parsePath(name).name)
    expect(expected.sort()).toEqual(cases.map((name) => parsePath(name).name).sort())
  })
})

it.each([
  ['＃＃ 成本', '## 成本'],
  ['##＃ 成本', '### 成本'],
  ['##成本', '## 成本']
])('mends the heading %s once', (source, text) => {
  expect(recover(source).text).toBe(text)
})

describe('real Markdown', () => {
  it.each(['zh-real-markdown.md', 'en-hard-wrapped-mail.txt'])('%s is not touched', (name) => {
    expect(recover(read(name)).edits).toEqual([])
  })

  it('every Markdown file of the installed packages goes through byte for byte', () => {
    const packages = join(import.meta.dirname, '../../../node_modules')
    const files = readdirSync(packages, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:md|markdown|mdx)$/i.test(name))
    expect(files.length).toBeGreaterThan(100)
    // boolbase writes `##Title`, which CommonMark shows as text and recovery mends.
    for (const name of files.filter((name) => !/^boolbase[\\/]/.test(name)))
      expect(recover(readFileSync(join(packages, name), 'utf8')).edits, name).toEqual([])
  })

  it.each([
    ['a table whose delimiter row does not fit', '| a | b |\n| --- |\n| c |\n'],
    ['a table without leading pipes', 'a | b\n- | -\nc | d\n'],
    ['a table cut by a quote', '| a | b |\n| - | - |\n| c | d |\n> e\n'],
    ['a task list', '- [ ] a\n- [x] b\n  - [ ] c\n'],
    ['strikethrough over lines', 'This ~~has a\n\nnew paragraph~~.\n'],
    ['an indented code block', 'a\n\n    • b\n    • c\n\n# d\n'.replaceAll('•', '-')],
    ['hash tags', '#tag\n\n#123 and ##\n'],
    ['footnotes', 'a[^1]\n\n[^1]: b\n    c\n'],
    ['a numbered list with paragraphs', '1. a\n\n   b\n\n2. c\n\n   d\n'],
    ['nested lists with tabs', '-\ta\n\n\tb\n\t- c\n'],
    ['emoji held together by joiners', '👩‍💻 writes\n'],
    ['a byte order mark at the start', '\ufeff# a\n'],
    ['a name kept from being linked', 'Thanks @\u200bsomeone\n'],
    ['a date and a price in a sentence', 'Published on March 3, 2020 the book sold for 3 dollars.\n'],
    ['a fence with pasted text', '```\n• a\n• b\n一、c\n二、d\n```\n'],
    ['HTML comments', '<!--\n• a\n• b\n-->\n\n# c\n']
  ])('%s', (_, text) => {
    expect(recover(text).text).toBe(text)
    expect(recover(text).edits).toEqual([])
  })
})

describe('boilerplate', () => {
  it('at the end takes no list along, however short', () => {
    const source =
      '纸质书与电子书怎么选\n\n目录\n\n价格\n携带\n\n价格\n\n    • 纸质书：贵\n    • 电子书：便宜\n\n携带\n\n    • 纸质书：笨重\n'
    expect(recover(source).text).toMatch(/- 纸质书：贵\n- 电子书：便宜\n\n## 携带\n\n- 纸质书：笨重\n$/)
  })

  it('is noted, and said where', () => {
    const source = read('zh-blog-chrome.txt')
    const { notes, edits } = recover(source)
    const out = notes.map((note) => source.slice(note.start, note.end)).join('\n')
    expect(out).toContain('阅读量1.2w')
    expect(out).toContain('版权声明')
    expect(out).not.toContain('启动速度\n\n轻量')
    expect(edits.filter((edit) => edit.kind === 'boilerplate').every((edit) => edit.text === '')).toBe(true)
  })
})

describe('the map to the source', () => {
  it('gives both sides of what was left out', () => {
    const source =
      '甲和乙的比较\n\n作者：某人 2020-01-02 浏览量：5\n\n甲很快，乙很慢，两者都能用，而且都有不少人在用。\n\n• 甲：快\n• 乙：慢\n'
    const { text, toSource } = recover(source)
    const gap = text.indexOf('\n\n\n') + 2
    expect(source.slice(0, toSource(gap, 'end'))).toBe('甲和乙的比较\n\n')
    expect(source.slice(toSource(gap)).startsWith('\n\n甲很快')).toBe(true)
  })
})
