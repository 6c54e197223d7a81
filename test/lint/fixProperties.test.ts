/** What fixing must never do: lose or change what an article says, touch what it did not announce, or have more to do the second time. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Article } from '../../src/article/types.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import { fixText } from '../../src/lint/fix/fixText.ts'
import { plans, write } from '../rules/generatedArticle.ts'

const root = join(import.meta.dirname, '../../fixtures')
const linter = createLinter({ rules: rules.filter(({ id }) => /^(?:pasted-structure|site-boilerplate)$/.test(id)) })
const inspect = (source: string) => linter.inspect({ source, file: 'a.md' })

const files = ['recover', 'articles', 'gold', 'rules/pasted-structure', 'rules/site-boilerplate'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((file) => /\.(?:md|txt)$/.test(file) && !(folder.startsWith('rules') && file.endsWith('.txt')))
    .map((file) => ({ file: `${folder}/${file}`, source: readFileSync(join(root, folder, file), 'utf8') }))
)
const pasted = files.filter(({ source }) => (inspect(source).article?.recovery.length ?? 0) > 0)

/** What an article says, places and the tool's own doings aside. */
function said(article: Article | null): unknown {
  const aside = new Set(['place', 'places', 'extent', 'start', 'end', 'recovery', 'repair', 'stubs', 'diagnostics', 'lines'])
  return JSON.parse(JSON.stringify(article, (key, value) => (aside.has(key) ? undefined : value)))
}

/** Text without the marks that fixing may add, take away or change. */
const words = (text: string) =>
  text
    .replace(/<!-- evenhand (?:skip|end) -->/g, '')
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ')

function holds(source: string): void {
  const before = inspect(source)
  for (const suggestions of [false, true]) {
    const { text, inspection } = fixText({ source, inspect, first: before, suggestions })
    const offered = before.result.findings.some((one) => one.fix || (suggestions && one.suggestions?.length))
    expect(text === source).toBe(!offered)
    expect(fixText({ source: text, inspect, suggestions }).text).toBe(text)
    expect(said(inspection.article)).toEqual(said(before.article))
    expect(inspection.result.findings.filter((one) => one.fix || (suggestions && one.suggestions))).toEqual([])
  }
}

describe('a file that is fixed', () => {
  it('is tried on enough pastes', () => expect(pasted.length).toBeGreaterThan(20))

  it.each(pasted)('$file says the same, and has no more to be fixed', ({ source }) => holds(source))

  it.each(pasted)('$file keeps every word, without suggestions', ({ source }) => {
    const { text } = fixText({ source, inspect, suggestions: false })
    // Numbers of lists and headings may be written anew, radicals become ideographs, and soft hyphens go.
    const plain = (given: string) =>
      words(given.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, ''))?.replace(/[\d一-十⺀-⿟①-⑳]+|\s/gu, '')
    expect(plain(text)?.length).toBeGreaterThanOrEqual((plain(source)?.length ?? 0) * 0.99)
  })

  it.each(pasted)('$file has its line endings', ({ source }) => {
    const windows = source.replace(/\r?\n/g, '\r\n')
    const { text } = fixText({ source: windows, inspect, suggestions: true })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.replaceAll('\r\n', '\n')).toBe(fixText({ source: source.replace(/\r?\n/g, '\n'), inspect, suggestions: true }).text)
  })

  it('is real Markdown left byte for byte', () => {
    for (const { file, source } of files) {
      if (pasted.some((one) => one.file === file)) continue
      expect(fixText({ source, inspect, suggestions: true }).text, file).toBe(source)
    }
  })
})

/** Generated articles as a browser hands them over: no marks, bullets as glyphs, cells parted by tabs, a site around it. */
const paste = fc
  .record({
    plan: plans(3),
    bullet: fc.constantFrom('•', '·', '●'),
    indent: fc.constantFrom('', '    ', '  '),
    above: fc.constantFrom('', '作者：某人 2021-03-04 浏览量：12\n\n', '分享\n收藏\n\n', 'Share\n\n'),
    below: fc.constantFrom('', '\n转载请注明出处。\n', '\n点赞 3\n收藏\n分享\n', '\nRelated posts\n\nTen plants\n')
  })
  .map(({ plan, bullet, indent, above, below }) => {
    const body = write(plan)
      .replace(/^#+ /gm, '')
      .replace(/^\|[ |-]+\|\n/m, '')
      .replace(/^\| (.*) \|$/gm, (_, cells: string) => cells.split(' | ').join('\t'))
      .replace(/\*\*/g, '')
      .replace(/^( *)- /gm, (_, nested: string) => `${indent}${nested}${bullet} `)
    return `${above}${body}${below}`
  })

describe('a generated paste that is fixed', () => {
  it('says the same, and has no more to be fixed', () => {
    fc.assert(
      fc.property(paste, (source) => holds(source)),
      { numRuns: 25, seed: 20_261_123 }
    )
  })
})
