import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../src/markdown/limits.ts'
import { parse } from '../../src/markdown/parse.ts'

describe('refusal', () => {
  it.each([
    ['a NUL byte', 'a\nb\0c', { reason: 'binary', line: 2, limit: 0 }],
    ['control characters', `PNG\n${'\u0001\ufffd\u0002x'.repeat(40)}`, { reason: 'binary', line: 2 }],
    ['10,000 list levels in a line', `a\n\n${'- '.repeat(10_000)}a`, { reason: 'nesting', line: 3, limit: 100 }],
    ['10,000 quote levels in a line', `${'>'.repeat(10_000)}a`, { reason: 'nesting', line: 1 }],
    [
      'lists nested by indentation',
      Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
      { reason: 'nesting', line: 101 }
    ],
    [
      'numbered lists nested by indentation',
      Array.from({ length: 300 }, (_, i) => `${'   '.repeat(i)}1. a`).join('\n'),
      { reason: 'nesting' }
    ],
    ['growing quotes', Array.from({ length: 300 }, (_, i) => `${'> '.repeat(i + 1)}a`).join('\n'), { reason: 'nesting', line: 101 }],
    ['mixed emphasis', '*a_ '.repeat(40_000), { reason: 'delimiters', line: 1, limit: 6000 }],
    ['open links', '[a]('.repeat(40_000), { reason: 'delimiters' }],
    ['brackets', '['.repeat(100_000), { reason: 'delimiters' }],
    ['brackets over many lines', '[a\n'.repeat(40_000), { reason: 'delimiters' }],
    ['emphasis in one list item', `- ${'*a_ '.repeat(40_000)}`, { reason: 'delimiters' }],
    ['a line of 10 MB', `a\n${'甲'.repeat(10_000_000)}`, { reason: 'size', line: 2 }],
    ['a text of 20 MB', 'a\n'.repeat(10_000_000), { reason: 'size' }]
  ])('refuses %s', (_, text, expected) => {
    expect(refusal(text)).toMatchObject(expected)
  })

  it.each([
    ['nothing', ''],
    ['1 MB of prose', '闭源软件由一家公司维护，升级节奏也由它决定。\n\n'.repeat(45_000)],
    ['a list of 20,000 links', '- [a](https://example.com/a) and **b**\n'.repeat(20_000)],
    ['a table of 20,000 rows', '| [a](b) | **c** | `d` |\n'.repeat(20_000)],
    ['20 levels', Array.from({ length: 20 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')],
    ['Windows line endings', 'a\r\n\r\n- b\r\n  - c\r\n'.repeat(1000)],
    ['a thematic break of stars', '* '.repeat(40)]
  ])('lets %s pass', (_, text) => {
    expect(refusal(text)).toBeNull()
  })

  it('lets every Markdown file of the installed packages pass', () => {
    for (const path of markdownFiles(join(import.meta.dirname, '../../node_modules'))) {
      expect(refusal(readFileSync(path, 'utf8')), path).toBeNull()
    }
  })

  it.each([
    ['emphasis', '*a_ '.repeat(2990)],
    ['links', '[a]('.repeat(2990)],
    ['references', '[a] '.repeat(2990)],
    ['quotes', `${'> '.repeat(99)}a`],
    ['list levels in a line', `${'- '.repeat(99)}a`]
  ])('what just passes is parsed in reasonable time: %s', (_, text) => {
    expect(refusal(text)).toBeNull()
    const start = performance.now()
    parse(text)
    expect(performance.now() - start).toBeLessThan(15_000)
  })
})

function markdownFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|markdown)$/i.test(name))
    .map((name) => join(folder, name))
}
