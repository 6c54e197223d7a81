/** The rule tester: runs under vitest, and fails where it should. */
import { describe, expect, it } from 'vitest'
import vagueSource from '../../rules/vague-source/index.ts'
import { defineRule, type Rule } from '../../src/rule.ts'
import { type RuleCases, testRule } from '../../src/tester/testRule.ts'

const zh = (sentence: string) => `# 骑车与开车的对比\n\n- 骑车：慢，但便宜\n- 开车：快，${sentence}\n`

testRule({ describe, it }, vagueSource, {
  ok: [{ name: 'a source that can be looked up', text: zh('但是贵') }],
  notOk: [{ name: 'a vague source', text: zh('专家认为更省时间'), findings: [{ line: 4, severity: 'warning' }] }]
})

const broken = (check: Rule['check'], wording = 'Found') =>
  defineRule({
    id: 'broken',
    category: 'structure',
    severity: 'off',
    description: { zh: '', en: '' },
    options: {},
    messages: { found: { zh: () => wording, en: () => wording } },
    check: check as never
  })
const one = [{ message: 'found', data: {}, place: null }]
const outcome = (rule: Rule, cases: Partial<RuleCases>) => {
  let error = ''
  const run = (_: string, body: () => void) => body()
  const collect = (_: string, body: () => void) => {
    try {
      body()
    } catch (thrown) {
      error = (thrown as Error).message
    }
  }
  testRule({ describe: run, it: collect }, rule, { ok: [], notOk: [], ...cases })
  return error
}
const text = zh('但是贵')

it.each<[string, unknown, Partial<RuleCases>, string]>([
  ['nothing', broken(() => one), { notOk: [{ name: '', text, findings: [{ reason: 'Found', line: 1, severity: 'warning' }] }] }, ''],
  ['a finding too many', broken(() => one), { ok: [{ name: '', text }] }, 'found [\n  {\n    "messageId": "found"'],
  ['a finding too few', broken(() => []), { notOk: [{ name: '', text, findings: [{ line: 1 }] }] }, 'read as a comparison'],
  ['a full stop', broken(() => one, '有。'), { notOk: [{ name: '', text, findings: [{}] }] }, 'full stop'],
  ['an empty wording', broken(() => one, ''), { notOk: [{ name: '', text, findings: [{}] }] }, 'is empty'],
  [
    'a fault',
    broken(() => {
      throw new Error('out of thread')
    }),
    { ok: [{ name: '', text }] },
    'the rule threw: out of thread'
  ]
])('tells %s', (_, rule, cases, words) => {
  expect(outcome(rule as Rule, cases)).toContain(words)
})
