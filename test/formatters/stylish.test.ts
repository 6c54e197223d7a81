import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { stylish } from '../../src/formatters/stylish.ts'
import { createFinding, createResult } from './createResult.ts'

const source = '# 风筝与织机\n\n据说风筝（Kite）更轻，织机更稳。\n\tKite is 𝑓ast — “very” fast\n'
const show = (findings: Parameters<typeof createResult>[1], options = {}, text = source, language: 'zh' | 'en' = 'en') =>
  stylish([createResult(text, findings, { language })], { summary: false, ...options })

describe('stylish', () => {
  it('shows the line, with the mark under the words, in columns of the terminal', () => {
    expect(show([createFinding(source, '织机更稳', { reason: '`织机更稳` 没有依据' })], {}, source, 'zh')).toBe(
      [
        'a.md:3:14  警告  `织机更稳` 没有依据  vague-source',
        '  3 │ 据说风筝（Kite）更轻，织机更稳。',
        '    │                       ^^^^^^^^',
        ''
      ].join('\n')
    )
  })

  it('counts wide, narrow, astral and tab characters', () => {
    const [, line = '', mark = ''] = show([createFinding(source, 'fast')]).split('\n')
    expect(line).toBe('  4 │ Kite is 𝑓ast — “very” fast')
    expect(stringWidth(line.slice(0, line.lastIndexOf('fast')))).toBe(mark.indexOf('^'))
    expect(mark.endsWith('^^^^')).toBe(true)
  })

  it('shows other places and, once a run, the note', () => {
    const note = 'why it matters'
    const other = createFinding(source, '风筝')
    const text = show([
      createFinding(source, '据说', { note, related: [{ reason: 'said here too', place: other.place }] }),
      createFinding(source, '更轻', { note })
    ])
    expect(text).toContain('    │ see 1:3: said here too\n    │ note: why it matters\n')
    expect(text.match(/why it matters/g)).toHaveLength(1)
  })

  it('cuts long lines around the mark and never exceeds the width', () => {
    for (const filler of ['长', 'long ', '😀']) {
      const long = `${filler.repeat(400)}重点 point${filler.repeat(400)}`
      const text = show([createFinding(long, '重点 point', { reason: 'x' })], { columns: 60 }, long)
      const [, line = '', mark = ''] = text.split('\n')
      expect(stringWidth(line)).toBeLessThanOrEqual(60)
      expect(line).toMatch(/^ {2}1 │ ….*重点 point.*…$/u)
      expect(stringWidth(line.slice(0, line.indexOf('重点')))).toBe(mark.indexOf('^'))
      expect(mark.endsWith('^'.repeat(stringWidth('重点 point')))).toBe(true)
    }
  })

  it('is quick on a line of ten million characters', () => {
    const long = `${'字'.repeat(5_000_000)}点${'字'.repeat(5_000_000)}`
    const started = performance.now()
    show([createFinding(long, '点')], {}, long)
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('underlines a place of several lines to the end of its first', () => {
    const text = show([createFinding(source, '更稳。\n\tKite')])
    expect(text).toContain('│                           ^^^^^^\n')
  })

  it('folds more than three findings of one rule into one line with a count', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `w${i}.`).join('\n')
    const findings = Array.from({ length: 12 }, (_, i) => createFinding(lines, `w${i}.`))
    const text = show(findings, {}, lines)
    expect(text.split('\n')[0]).toBe('a.md:1:1  warning  reason w0. (12 of these, also on lines 2, 3, 4, 5, 6, 7, 8, 9, …)  vague-source')
    expect(text).toContain('11 similar findings folded, --all lists every one')
    expect(text.match(/^a\.md:/gm)).toHaveLength(1)
    expect(show(findings, { all: true }, lines).match(/^a\.md:/gm)).toHaveLength(12)
    expect(show(findings.slice(0, 3), {}, lines).match(/^a\.md:/gm)).toHaveLength(3)
  })

  it('speaks the language of the finding in what belongs to it, and that of the locale in the rest', () => {
    const lines = Array.from({ length: 12 }, (_, i) => `w${i}.`).join('\n')
    const findings = Array.from({ length: 12 }, (_, i) => createFinding(lines, `w${i}.`, { note: '缘由' }))
    const text = show(findings, { locale: 'en' }, lines, 'zh')
    expect(text.split('\n')[0]).toBe('a.md:1:1  警告  reason w0.（同类共 12 处，另在第 2、3、4、5、6、7、8、9、… 行）  vague-source')
    expect(text).toContain('说明：缘由')
    expect(text).toContain('11 similar findings folded, --all lists every one')
  })

  it('does not name the lines of folded findings that share one', () => {
    const four = 'aa bb cc dd'
    expect(
      show(
        four.split(' ').map((words) => createFinding(four, words)),
        {},
        four
      )
    ).toContain('reason aa (4 of these)  vague-source')
  })

  it('colours only when told', () => {
    const finding = createFinding(source, '据说')
    expect(show([finding])).not.toContain('\u001b')
    expect(show([finding], { color: true })).toContain('\u001b[33mwarning\u001b[39m')
  })

  it('lets no control character of a file through to the terminal', () => {
    const evil = 'plain \u001b[2Jtext \u202egnp.exe'
    const text = show([createFinding(evil, 'text', { reason: '`\u001b]0;title\u0007`' })], {}, evil)
    for (const character of ['\u001b', '\u0007', '\u202e']) expect(text).not.toContain(character)
  })

  it('shows a finding without a source, and a fault', () => {
    const finding = createFinding('', '', { reason: 'Unexpected binary content, expected text' })
    const fault = { ruleId: 'vague-source', message: 'no such thing', cause: null }
    expect(stylish([createResult('', [finding], { source: null, faults: [fault] })], { summary: false })).toBe(
      'a.md:1:1  warning  Unexpected binary content, expected text  vague-source\n\na.md  internal fault (vague-source)  no such thing\n'
    )
  })
})

describe('the last line', () => {
  const last = (results: Parameters<typeof stylish>[0], locale: 'zh' | 'en') => stylish(results, { locale }).trimEnd().split('\n').at(-1)
  const none = { subjects: 0, dimensions: 0, statements: 0, claims: 0, supported: 0 }
  const results = [
    createResult(source, [createFinding(source, '据说'), createFinding(source, '风筝', { severity: 'error' })]),
    createResult('', [], { file: 'notes.md', kind: 'not-comparison', understood: none }),
    createResult('', [], { file: 'kite.md', kind: 'single-subject', understood: { ...none, subjects: 1 } }),
    createResult('', [], { file: 'b.md', kind: 'unreadable', understood: none, source: null })
  ]

  it('says what was understood, what was no comparison, and what was found', () => {
    expect(last(results, 'zh')).toBe(
      '4 个文件：1 篇对比文章，2 个对象、3 个维度、8 条陈述、4 条断言（1 条有来源）；1 个只写了一个对象，未检查（kite.md）；1 个不是对比文章，未检查（notes.md）；1 个无法读取（b.md）；1 个错误、1 个警告'
    )
    expect(last(results, 'en')).toBe(
      '4 files: 1 comparison with 2 subjects, 3 dimensions, 8 statements, 4 claims (1 supported); 1 about a single subject, not checked (kite.md); 1 not a comparison, not checked (notes.md); 1 unreadable (b.md); 1 error and 1 warning'
    )
  })

  it('says when nothing was found, and does not list many names', () => {
    const many = Array.from({ length: 4 }, (_, i) => createResult('', [], { file: `${i}.md`, kind: 'not-comparison', understood: none }))
    expect(last(many, 'en')).toBe('4 files: 4 not a comparison, not checked; no problems')
    expect(last([createResult('', [])], 'zh')).toMatch(/；没有发现问题$/)
  })
})

it('does not depend on the order of the results', () => {
  const results = ['b.md', 'a.md', '对.md'].map((file) => createResult(source, [createFinding(source, '据说')], { file }))
  expect(stylish(results)).toBe(stylish([...results].reverse()))
})
