/** Whatever the input: a finding or a right result, the documented exit code, no stack trace, and the other files' results. */
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LintReport } from '../../src/report/types.ts'
import { play, type Stage } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const article =
  '# Paper vs e-book\n\n## Comfort\n\n- Paper: easy on the eyes, but heavy.\n- E-book: light, but hard to read in the sun.\n\n## Price\n\n- Paper: cheap second-hand, but expensive when new.\n'
const good = '# Notes on baking\n\nMix the flour with water and bake it.\n'
const utf16 = (text: string, littleEndian: boolean) => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le')
  return littleEndian ? buffer : buffer.swap16()
}

/** Lints the files of `cwd` as JSON; the last one is always in order, and must come out. */
async function lint(cwd: string, stage: Partial<Stage> = {}, words: readonly string[] = ['.']) {
  const played = await play(['lint', '--format', 'json', ...words], { cwd, ...stage })
  expect(`${played.stdout}${played.stderr}`).not.toMatch(/^\s+at .+:\d+/m)
  const report = JSON.parse(played.stdout) as LintReport
  const findings = report.files.flatMap((file) =>
    file.findings.map((one) => ({ file: file.file, rule: one.ruleId, line: one.line, reason: one.reason }))
  )
  return {
    code: played.code,
    stderr: played.stderr,
    kinds: Object.fromEntries(report.files.map((file) => [file.file, file.kind])),
    findings
  }
}

describe('content that cannot be read is a finding beside the other results:', () => {
  const cases: Readonly<Record<string, readonly [content: string | Uint8Array, reason: RegExp]>> = {
    binary: [Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0, 0, 0xff]), /binary/],
    'binary that is valid UTF-8': ['PK\u0003\u0004\0\0', /binary/],
    'invalid UTF-8': [Buffer.concat([Buffer.from('# A vs B\n\n'), Uint8Array.from([0xe5, 0xa5, 0x0a])]), /encoding.*line 3/],
    'UTF-16 cut short': [utf16('# A', true).subarray(0, 5), /encoding/],
    GB18030: [
      Uint8Array.from([0x23, 0x20, 0xbf, 0xaa, 0xd4, 0xb4, 0xd3, 0xeb, 0xb1, 0xd5, 0xd4, 0xb4, 0xb5, 0xc4, 0xb6, 0xd4, 0xb1, 0xc8]),
      /encoding.*gb18030/
    ],
    'over the limit': ['x'.repeat(20 * 2 ** 20 + 1), /size.*20 MiB/],
    'one line of 10 MB': ['word '.repeat(2_000_000), /./],
    '10,000 nested list levels': [Array.from({ length: 10_000 }, (_, level) => `${' '.repeat(level * 2)}- x`).join('\n'), /./],
    '10,000 nested list levels in one line': [`${'- '.repeat(10_000)}x`, /./],
    '10,000 nested quotes': [`${'> '.repeat(10_000)}x`, /./]
  }
  for (const [name, [content, reason]] of Object.entries(cases)) {
    it(name, async () => {
      const result = await lint(tempFolder({ 'bad.md': content, 'good.md': good }))
      expect(result).toMatchObject({ code: 1, stderr: '', kinds: { 'bad.md': 'unreadable', 'good.md': 'not-comparison' } })
      expect(result.findings).toEqual([{ file: 'bad.md', rule: 'unreadable-file', line: 1, reason: expect.stringMatching(reason) }])
    })
  }

  it('a folder named like a file is walked', async () => {
    expect((await lint(tempFolder({ 'x.md/y.md': good }), {}, ['x.md'])).kinds).toEqual({ 'x.md/y.md': 'not-comparison' })
  })

  it.skipIf(process.getuid?.() === 0)('a file it may not open', async () => {
    const cwd = tempFolder({ 'bad.md': article, 'good.md': good })
    chmodSync(join(cwd, 'bad.md'), 0)
    const result = await lint(cwd)
    expect(result).toMatchObject({ code: 1, kinds: { 'bad.md': 'unreadable', 'good.md': 'not-comparison' } })
    expect(result.findings).toEqual([{ file: 'bad.md', rule: 'unreadable-file', line: 1, reason: expect.stringMatching(/permission/) }])
  })

  it('in a report, as an entry of its own', async () => {
    const cwd = tempFolder({ 'bad.md': 'a\0b', 'good.md': good })
    const played = await play(['report', '--format', 'json', '.'], { cwd })
    expect(played.code).toBe(0)
    expect(JSON.parse(played.stdout)).toMatchObject({
      articles: [{ file: 'good.md' }],
      unreadable: [{ file: 'bad.md', reason: expect.stringMatching(/binary/) }]
    })
  })
})

describe('text that is unusual but in order is read:', () => {
  it('an empty file', async () => {
    expect(await lint(tempFolder({ 'a.md': '' }))).toMatchObject({ code: 0, stderr: '', kinds: { 'a.md': 'not-comparison' }, findings: [] })
  })

  it('front matter only', async () => {
    expect(await lint(tempFolder({ 'a.md': '---\ntitle: A vs B\n---\n' }))).toMatchObject({
      code: 0,
      kinds: { 'a.md': 'not-comparison' },
      findings: []
    })
  })

  it('white space only', async () => {
    expect(await lint(tempFolder({ 'a.md': '\u3000\n\n \r\n' }))).toMatchObject({ code: 0, kinds: { 'a.md': 'not-comparison' } })
  })

  it('MDX, valid or not', async () => {
    const mdx = `import Tabs from './tabs.js'\n\n<Tabs>\n\n${article}\n</Tabs>\n`
    const result = await lint(tempFolder({ 'a.mdx': mdx, 'b.mdx': `${article}\nAn open brace: {\n` }))
    expect(result).toMatchObject({ code: 1, stderr: '', kinds: { 'a.mdx': 'comparison' } })
    expect(result.findings).toMatchObject([
      { file: 'a.mdx', rule: 'uncovered-subject', line: 12 },
      // broken MDX is said to be read as Markdown, and is
      { file: 'b.mdx', rule: 'broken-directive' },
      { file: 'b.mdx', rule: 'uncovered-subject' }
    ])
  })

  for (const [name, content] of [
    ['UTF-8 with a byte order mark', `\uFEFF${article}`],
    ['UTF-16, little end first', utf16(article, true)],
    ['UTF-16, big end first', utf16(article, false)],
    ['CRLF', article.replaceAll('\n', '\r\n')],
    ['no line feed at the end', article.trimEnd()]
  ] as const) {
    it(`${name}, with the places of the plain file`, async () => {
      const plain = await lint(tempFolder({ 'a.md': article }))
      expect(plain.findings).toMatchObject([{ rule: 'uncovered-subject', line: 8 }])
      expect(await lint(tempFolder({ 'a.md': content }))).toEqual(plain)
    })
  }
})

describe('faults inside', () => {
  it('keeps the other results when standard input fails', async () => {
    async function* broken() {
      yield '# Ca'
      throw Object.assign(new Error('gone'), { code: 'EIO' })
    }
    const cwd = tempFolder({ 'a.md': '# A\n' })
    const lint = await play(['lint', '-', 'a.md', '--format', 'json'], { cwd, stdin: broken() })
    expect({ code: lint.code, files: JSON.parse(lint.stdout).files }).toMatchObject({
      code: 1,
      files: [
        { file: '<stdin>', findings: [{ ruleId: 'unreadable-file' }] },
        { file: 'a.md', findings: [] }
      ]
    })
    const report = await play(['report', '--input-format', 'ndjson'], { cwd, stdin: broken() })
    expect(report).toEqual({ code: 0, stdout: '{"file":"<stdin>","error":"cannot be read (EIO)"}\n', stderr: '' })
  })

  it('of a rule end with exit code 2, one line and the other results', async () => {
    const broken: Stage['rules'] = async () => {
      const { rules } = await import('../../rules/index.ts')
      const check = () => {
        throw new Error('out of luck\nsecond line')
      }
      return rules.map((rule) => (rule.id === 'one-sided-subject' ? { ...rule, check } : rule))
    }
    const result = await lint(tempFolder({ 'a.md': article }), { rules: broken })
    expect(result).toMatchObject({
      code: 2,
      stderr: 'evenhand: internal fault of rule `one-sided-subject` on `a.md` (out of luck); the other results stand\n'
    })
    expect(result.findings).toMatchObject([{ rule: 'uncovered-subject' }])
  })

  it('of the whole run end with exit code 2 and one line', async () => {
    const rules: Stage['rules'] = async () => {
      throw new TypeError('no rules today')
    }
    expect(await play(['.'], { cwd: tempFolder({ 'a.md': '# Tea vs coffee\n' }), rules })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'evenhand: internal fault: no rules today; please report it with the text (EVENHAND_DEBUG=1 shows details)\n'
    })
  })
})
