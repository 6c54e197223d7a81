/** Half-width marks made full-width: the article says what it said, nothing but marks and spaces beside them changes, and once is enough. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import type { Article } from '../../src/article/types.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import { fixText } from '../../src/lint/fix/fixText.ts'

const root = join(import.meta.dirname, '../../fixtures')
const linter = createLinter({ rules: rules.filter(({ id }) => id === 'half-width-punctuation') })
const inspect = (source: string) => linter.inspect({ source, file: 'a.md' })

const files = ['gold', 'articles', 'rules/half-width-punctuation', 'rules/uncovered-subject', 'rules/unsupported-comparison'].flatMap(
  (folder) =>
    readdirSync(join(root, folder))
      .filter((file) => /^zh.*\.md$/.test(file))
      .map((file) => ({ file: `${folder}/${file}`, source: readFileSync(join(root, folder, file), 'utf8') }))
)
const comparisons = files.filter(({ source }) => inspect(source).article?.kind === 'comparison')
const HALF: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '？': '?', '！': '!', '（': '(', '）': ')' }

/** What an article says, places, punctuation and the spaces beside it aside. */
function said(article: Article | null): unknown {
  // Keys of claims hold their words; `sentences` counts those of some width.
  const aside = new Set(['place', 'places', 'extent', 'start', 'end', 'halfWidth', 'recovery', 'repair', 'key', 'sentences'])
  return JSON.parse(
    JSON.stringify(article, (key, value) =>
      aside.has(key)
        ? undefined
        : typeof value === 'string'
          ? value
              .normalize('NFKC')
              .replaceAll('。', '.')
              .replace(/\s*([,:;?!.()])\s*/g, '$1')
          : value
    )
  )
}

function holds(source: string): void {
  const before = inspect(source)
  const { text, inspection } = fixText({ source, inspect, first: before, suggestions: false })
  const bare = (given: string) => given.normalize('NFKC').replace(/[\s,:;?!.()。]/g, '')
  expect(bare(text)).toBe(bare(source))
  expect(text.split('\n').length).toBe(source.split('\n').length)
  expect(said(inspection.article)).toEqual(said(before.article))
  expect(inspection.result.findings.filter(({ fix }) => fix)).toEqual([])
  expect(fixText({ source: text, inspect, suggestions: true }).text).toBe(text)
}

describe('half-width punctuation that is fixed', () => {
  it('is tried on enough articles', () => expect(comparisons.length).toBeGreaterThan(15))

  it.each(comparisons)('$file says the same', ({ source }) => holds(source))

  it.each(comparisons)('$file says the same, all marks half-width beforehand', ({ source }) => {
    const half = source.replace(/(?<=\p{Script=Han})[，：；？！](?=\p{Script=Han}|\n)/gu, (mark) => HALF[mark]!)
    if (inspect(half).article?.kind === 'comparison') holds(half)
  })

  it('says the same whatever stands around the marks', () => {
    const pieces = [
      '便宜',
      '要学',
      '。',
      ',',
      ', ',
      ':',
      ': ',
      '?',
      '!',
      ';',
      '.',
      '. ',
      '(',
      ' (',
      ')',
      ') ',
      '**',
      '*',
      '`a,b`',
      ' ',
      'Redis',
      '10',
      '\n',
      '[见,此](x)',
      'https://a.b/c,d',
      '\\',
      '&#44;',
      '<b>',
      '“',
      '”',
      '|',
      '3:2',
      '难用'
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), fc.boolean(), (parts, cell) => {
        const body = parts.join('')
        const line = cell
          ? `| 方面 | 甲机 | 乙机 |\n| --- | --- | --- |\n| 价格 | ${body.replaceAll('\n', '')} | 便宜 |`
          : `- 甲机:${body}\n- 乙机: 贵`
        holds(`# 甲机与乙机的对比\n\n## 性能\n\n- 甲机：慢\n- 乙机：快，好用\n\n## 价格\n\n${line}\n`)
      }),
      { numRuns: 60, seed: 20_261_123 }
    )
  })
})
