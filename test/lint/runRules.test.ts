/** The engine's own promises, with rules made for the purpose. */
import { describe, expect, it } from 'vitest'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { readControl } from '../../src/lint/control/readControl.ts'
import { findingLanguage } from '../../src/lint/findingLanguage.ts'
import { resolveRules } from '../../src/lint/resolveRules.ts'
import { runRules } from '../../src/lint/runRules.ts'
import type { LintConfig } from '../../src/lint/types.ts'
import { defineRule, type Place, type Rule } from '../../src/rule.ts'
import { createArticle, lineAt, type Sketch } from './createArticle.ts'

function rule(id: string, places: readonly (Place | null)[], extra: Partial<Rule> = {}): Rule {
  return defineRule({
    id,
    description: { zh: '', en: '' },
    category: 'structure',
    severity: 'warning',
    options: {},
    messages: { it: { zh: ({ n }: { n: number }) => `第 ${n} 个`, en: ({ n }: { n: number }) => `number ${n}` } },
    *check() {
      for (const [n, place] of places.entries()) yield { message: 'it' as const, data: { n }, place }
    },
    ...extra
  }) as Rule
}

function run(rules: readonly Rule[], sketch: Sketch, config: LintConfig = {}, source = '') {
  const article = createArticle(sketch)
  const { comments } = readControl(source)
  return runRules({
    article,
    matrix: createMatrix(article),
    active: resolveRules(rules, config.rules),
    comments,
    source,
    firstLine: lineAt(1),
    config,
    language: findingLanguage(config, article.language)
  })
}

const failing = rule('failing', [], {
  *check() {
    yield { message: 'it', data: { n: 0 }, place: null }
    throw new Error('out of thread')
  }
})

describe('runRules', () => {
  it('sorts by place, then rule, whatever the order of the rules', () => {
    const rules = [rule('b', [lineAt(3), lineAt(1)]), rule('a', [lineAt(3)])]
    const order = (given: readonly Rule[]) =>
      run(given, { subjects: [] }).findings.map(({ ruleId, place }) => `${ruleId}${place.start.line}`)
    expect(order(rules)).toEqual(['b1', 'a3', 'b3'])
    expect(order([...rules].reverse())).toEqual(['b1', 'a3', 'b3'])
  })

  it('keeps what was found when a rule breaks, and says which one broke', () => {
    const { findings, faults } = run([failing, rule('whole', [lineAt(2)])], { subjects: [] })
    expect(findings.map((finding) => finding.ruleId)).toEqual(['failing', 'whole'])
    expect(faults).toMatchObject([{ ruleId: 'failing', message: 'out of thread' }])
  })

  it('counts a message the rule does not have as a fault', () => {
    const broken = rule('broken', [], {
      *check() {
        yield { message: 'that', data: {}, place: null } as never
      }
    })
    expect(run([broken], { subjects: [] }).faults).toMatchObject([{ ruleId: 'broken', message: 'no message `that`' }])
  })

  it('asks balance of comparisons only', () => {
    const rules = [rule('balance', [null]), rule('always', [null], { everywhere: true })]
    const ids = (kind: 'comparison' | 'single-subject' | 'not-comparison') =>
      run(rules, { subjects: [], kind }).findings.map(({ ruleId }) => ruleId)
    expect(ids('comparison')).toEqual(['always', 'balance'])
    expect(ids('single-subject')).toEqual(['always'])
    expect(ids('not-comparison')).toEqual(['always'])
  })

  it('words findings in the language of the article, or in the one configured', () => {
    const reason = (language: 'zh' | 'en', config: LintConfig) =>
      run([rule('a', [null])], { subjects: [], language }, config).findings[0]!.reason
    expect(reason('zh', {})).toBe('第 0 个')
    expect(reason('en', { lang: 'auto' })).toBe('number 0')
    expect(reason('zh', { lang: 'en' })).toBe('number 0')
  })

  it('places a finding about the whole file at its first line and links its page', () => {
    expect(run([rule('a', [null])], { subjects: [] }).findings[0]).toMatchObject({
      place: lineAt(1),
      url: 'https://github.com/evenhand/evenhand/blob/main/rules/a/README.md'
    })
  })

  it('honours severities, off and comments', () => {
    const rules = [rule('a', [lineAt(1)]), rule('b', [lineAt(1)])]
    const found = run(rules, { subjects: [] }, { rules: { a: 'error', b: 'off' } }).findings
    expect(found.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['a', 'error']])
    expect(run(rules, { subjects: [] }, {}, 'later\n<!-- evenhand disable a -->').findings).toHaveLength(2)
    expect(run([rule('a', [lineAt(3)])], { subjects: [] }, {}, '<!-- evenhand disable a -->').findings).toEqual([])
  })
})
