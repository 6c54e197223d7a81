import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { read } from '../../src/article/read.ts'
import { cannotCompare } from '../../src/article/triage/cannotCompare.ts'
import { createLinter } from '../../src/lint/createLinter.ts'
import { refusal } from '../../src/markdown/limits.ts'

const fixtures = join(import.meta.dirname, '../../fixtures')
const linter = createLinter({ rules })

function expectSafe(text: string): void {
  if (refusal(text) !== null || !cannotCompare(text)) return
  const { kind, diagnostics } = read(text)
  expect({ text, kind, diagnostics }).toEqual({ text, kind: 'not-comparison', diagnostics: [] })
}

describe('cannotCompare', () => {
  it.each([
    ['a changelog', '# Changelog\n\n## [2.1.0](https://example.com/a...b) (2025-03-01)\n\n- faster than before\n\n## 2.0.0\n\n- new API\n'],
    ['the page of a library', '# tinyqueue\n\nA queue.\n\n## Install\n\n```sh\nnpm i\n```\n\n## Usage\n\nCall it.\n\n## License\n\nMIT\n'],
    ['a reference', '# 接口\n\n## `open(path)`\n\n打开文件。\n\n## `close()`\n\n关闭文件，比以前快。\n'],
    [
      'one with front matter',
      '---\ntitle: Queue\n---\n\n## Queue\n\nA queue.\n\n## Installation\n\nRun it.\n\n## Contributing\n\nPlease do.\n'
    ]
  ])('knows %s', (_, text) => {
    expect(cannotCompare(text)).toBe(true)
    expectSafe(text)
  })

  it.each([
    ['a title that compares', '# Redis vs Memcached\n\n## Install\n\nx\n\n## Usage\n\ny\n'],
    ['such a title in bold letters', '# Redis v**s** Memcached\n\n## Install\n\nx\n\n## Usage\n\ny\n'],
    ['such a title in HTML', '<h1 align="center">Redis <b>vs</b> Memcached</h1>\n\n## Install\n\nx\n\n## Usage\n\ny\n'],
    ['such a title under a line', 'Redis or\nMemcached\n===\n\n## Install\n\nx\n\n## Usage\n\ny\n'],
    ['such a title in the front matter', '---\ntitle: "Redis 与 Memcached 的对比"\n---\n\n## 1.0.0\n\nx\n\n## 0.9.0\n\ny\n'],
    ['advantages and drawbacks', '# Stores\n\n## Install\n\nx\n\n## Usage\n\n**Pros**: small\n\n**Cons**: slow\n'],
    ['considered options', '# Store\n\n## 1.0.0\n\nx\n\n## 1.1.0\n\ny\n\n## Considered options\n\n- Redis\n- Files\n'],
    ['headings in code alone', '# Notes\n\n```md\n## 1.0.0\n\n## 1.1.0\n```\n'],
    ['headings in a comment alone', '# Notes\n\n<!--\n\n## 1.0.0\n\n## 1.1.0\n\n-->\n'],
    ['a word for the reader', '# Changes\n\n## 1.0.0\n\nx\n\n## 1.1.0\n\n<!-- evenhand disable -->\n'],
    ['a hidden word', '# Changes\n\n## 1.0.0\n\nx\n\n## 1.1.0\n\nPro&#115;\n'],
    ['broken front matter', '---\ntitle: [\n---\n\n## 1.0.0\n\nx\n\n## 1.1.0\n\ny\n'],
    ['a description of one thing', '# Redis features\n\n## Install\n\nRedis is small.\n\n## Usage\n\n- Redis is fast.\n']
  ])('leaves to the reader %s', (_, text) => expect(cannotCompare(text)).toBe(false))

  it('never says so of what the reader calls anything else', () => {
    const names = fc.constantFrom('Redis', 'Memcached', '开源', '闭源', 'Vue', 'React')
    const word = fc.constantFrom(
      'vs',
      'or',
      '与',
      '对比',
      'Pros',
      'Cons',
      '优点',
      '缺点',
      'limitations',
      'Options',
      'What is',
      'than',
      '更快',
      '**',
      '`',
      '<b>',
      '</b>',
      '&nbsp;',
      '|',
      ':',
      '#',
      '- '
    )
    const words = fc.array(fc.oneof(names, word), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))
    const manual = fc.constantFrom(
      '## 1.0.0',
      '## [1.1.0](https://example.com) (2025-01-02)',
      '## Install',
      '## Usage',
      '## License',
      '## `open(path)`',
      '## close()',
      '## 安装',
      '## 用法'
    )
    const block = fc.oneof(
      manual,
      words.map((text) => `# ${text}`),
      words.map((text) => `## ${text}`),
      words.map((text) => `${text}\n---`),
      words.map((text) => `**${text}**`),
      words.map((text) => `- ${text}\n- ${text} fast`),
      fc.tuple(names, names).map(([a, b]) => `${a} is faster than ${b}, while ${b} is slower.`),
      fc.tuple(names, names).map(([a, b]) => `| | ${a} | ${b} |\n|---|---|---|\n| Cost | ✓ | ✗ |\n| 性能 | 快 | 慢 |`),
      fc.tuple(names, words).map(([a, text]) => `### ${a}\n\n**Pros**: ${text}\n\n**Cons**: slow`),
      fc.constantFrom('```', '<!--', '-->', '<pre>', '---', '    code', '> ## 1.0.0')
    )
    fc.assert(
      fc.property(manual, manual, fc.array(block, { maxLength: 8 }), (a, b, blocks) => {
        expectSafe([...blocks.slice(0, 2), a, 'Text.', b, ...blocks.slice(2)].join('\n\n'))
      }),
      { numRuns: 400 }
    )
  })

  it('takes time in proportion to the text', () => {
    for (const piece of ['# a\n\n', '<h1 ', '<!-- ', '- # x\n', '\n', '`', '[', ' \t', '---\n', '> ']) {
      expect(typeof cannotCompare(`# a\n\n## 1.0.0\n\nx\n\n## 1.1.0\n\n${piece.repeat(20_000)}`), piece).toBe('boolean')
    }
  }, 20_000)
})

describe('triage', () => {
  const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .filter((_, index) => index % 8 === 0)

  it('finds what the whole reading finds', () => {
    expect(files.length).toBeGreaterThan(40)
    for (const file of files) {
      const source = readFileSync(join(fixtures, file), 'utf8')
      const { understood: all, ...expected } = linter.lint({ source, file })
      const { triaged, understood, ...rest } = linter.lint({ source, file, triage: true })
      expect(rest, file).toEqual(expected)
      if (rest.kind === 'comparison') expect(understood, file).toEqual(all)
      expect(triaged === true, file).toBe(rest.kind === 'not-comparison' || rest.kind === 'single-subject')
    }
  }, 60_000)

  it('reads everything where claims are asked for', () => {
    const source = '# Changes\n\n## 1.0.0\n\nThe fastest of all.\n\n## 1.1.0\n\nEven faster: 40 % of users say so.\n'
    expect(linter.lint({ source, file: 'a.md', triage: true })).toMatchObject({ triaged: true, understood: { claims: 0 } })
    expect(linter.lint({ source, file: 'a.md', triage: true, config: { claims: 'all' } }).understood.claims).toBeGreaterThan(0)
  })
})
