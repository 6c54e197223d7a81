/** The two doors: what they export, and that the engine behind them keeps its promises. */
import { describe, expect, it } from 'vitest'
import evenhand, * as bound from '../../rules/evenhand.ts'
import * as core from '../../src/index.ts'

const source = '# 风筝与织机的对比\n\n## 轻重\n- 风筝：轻便\n- 织机：笨重\n\n## 价钱\n- 风筝：便宜，只要 12 元\n- 织机：昂贵\n'

describe('the doors', () => {
  it('export what is documented and nothing else', () => {
    expect(Object.keys(core).sort()).toEqual([
      'balance',
      'createLinter',
      'createMatrix',
      'createPlugin',
      'createPreset',
      'createReport',
      'createReportPlugin',
      'createRulePlugin',
      'defineRule',
      'fixText',
      'formatJson',
      'formatStylish',
      'prepare',
      'profileFor',
      'profiles',
      'read',
      'toMessage'
    ])
    expect(Object.keys(bound).sort()).toEqual([
      'createLinter',
      'createMatrix',
      'createReport',
      'default',
      'defineRule',
      'fix',
      'formatJson',
      'formatStylish',
      'lint',
      'prepare',
      'profileFor',
      'profiles',
      'read',
      'rules',
      'toMessage'
    ])
    expect(evenhand).toBe(bound.default)
  })
})

describe('lint', () => {
  it('lints a text with all rules', () => {
    const result = bound.lint(source)
    expect(result).toMatchObject({ file: '<text>', kind: 'comparison', source, understood: { subjects: 2, dimensions: 2, statements: 4 } })
    expect(result.findings.map(({ ruleId }) => ruleId)).toEqual(['unsupported-statistic'])
  })

  it('takes the configuration and a name', () => {
    expect(bound.lint(source, { file: 'a.md', rules: { 'unsupported-statistic': 'off' } })).toMatchObject({ file: 'a.md', findings: [] })
    expect(() => bound.lint(source, { rules: { nonsense: 'off' } })).toThrow(RangeError)
    expect(() => bound.lint(source, { profile: 'nonsense' })).toThrow(RangeError)
  })

  it('refuses a text that would hang the parser, and says so', () => {
    const { kind, findings, faults } = bound.lint('- '.repeat(10_000))
    expect(kind).toBe('unreadable')
    expect(faults).toBe(undefined)
    expect(findings.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([['unreadable-file', 'nesting']])
  })
})

describe('fix', () => {
  it('gives the text with what all rules offer, and its findings', () => {
    const { text, inspection } = bound.fix(source.replace('## 轻重', '##轻重'))
    expect(text).toBe(source)
    expect(inspection.result.fixed).toBe(1)
  })
})

describe('createLinter', () => {
  it('gives the article and its matrix beside the result', () => {
    const { article, matrix, result } = bound.createLinter().inspect({ source, file: 'a.md' })
    expect(article?.subjects.map(({ name }) => name)).toEqual(['风筝', '织机'])
    expect(matrix?.rows).toHaveLength(2)
    expect(result.findings).toHaveLength(1)
  })

  it('words what could not be read, in the language given, whatever the cause', () => {
    const linter = bound.createLinter()
    const reason = (cause: string, language: 'zh' | 'en', data = {}) =>
      linter.unreadable({ file: 'a.md', cause, language, data }).findings[0]!.reason
    expect(reason('binary', 'zh')).toBe('这是二进制文件，应为文本')
    expect(reason('too-large', 'en', { limit: 20 })).toBe('Unexpected size, expected at most 20 MiB')
    expect(reason('EIO', 'en')).toBe('Unexpected failure to read: EIO')
    expect(reason('EIO', 'zh')).toBe('读不了：EIO')
  })

  it('runs rules of one’s own', () => {
    const rule = core.defineRule({
      id: 'many-subjects',
      description: { zh: '对象太多', en: 'Too many subjects' },
      category: 'structure',
      severity: 'info',
      options: { most: { description: 'How many are fine', default: 1, minimum: 1 } },
      messages: { many: { zh: ({ n }: { n: number }) => `${n} 个对象`, en: ({ n }: { n: number }) => `${n} subjects` } },
      *check({ article }, { most }) {
        if (article.subjects.length > most) yield { message: 'many', data: { n: article.subjects.length }, place: null }
      }
    })
    const linter = core.createLinter({ rules: [rule] })
    expect(linter.lint({ source, file: 'a.md' }).findings.map(({ reason }) => reason)).toEqual(['2 个对象'])
    expect(linter.lint({ source, file: 'a.md', config: { rules: { 'many-subjects': ['info', { most: 2 }] } } }).findings).toEqual([])
  })
})
