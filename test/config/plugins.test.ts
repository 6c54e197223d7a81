/** Rules of one's own: from a configuration that is code, from a file, in the remark plugin, and what is wrong with them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { remark } from 'remark'
import { VFile } from 'vfile'
import { afterEach, beforeEach, expect, it } from 'vitest'
import evenhand, { defineRule } from '../../rules/evenhand.ts'
import { play } from '../cli/play.ts'

const article = '# 骑车与开车的对比\n\n## 时间\n\n- 骑车：慢\n- 开车：快\n'
const rule = (id = 'acme/short-article', url = "url: 'https://acme.example/short',") => `{
  id: '${id}', ${url} category: 'structure', severity: 'warning', description: { zh: '太短', en: 'Too short' },
  options: { minimum: { description: 'Lines', default: 20 } },
  messages: { short: { about: [], zh: ({ lines }) => \`只有 \${lines} 行\`, en: ({ lines }) => \`Only \${lines} lines\` } },
  *check({ article }, { minimum }) { if (article.lines < minimum) yield { message: 'short', data: { lines: article.lines }, place: null } }
}`
let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'evenhand-plugins-'))
  writeFileSync(join(cwd, 'a.md'), article)
})
afterEach(() => rmSync(cwd, { recursive: true }))
const write = (name: string, text: string) => writeFileSync(join(cwd, name), text)
const lint = async (...more: string[]) => {
  const { stdout, stderr, code } = await play(['lint', '--format', 'json', '--lang', 'en', 'a.md', ...more], { cwd })
  const findings = stdout === '' ? [] : JSON.parse(stdout).files[0].findings
  return { code, stderr, own: findings.filter((one: { ruleId: string }) => one.ruleId.startsWith('acme/')) }
}

it('run from a file that a configuration names, and are set like the others', async () => {
  write('rules.mjs', `export default [${rule()}]`)
  write('evenhand.config.json', JSON.stringify({ plugins: ['./rules.mjs'], rules: { 'acme/short-article': ['error', { minimum: 30 }] } }))
  expect(await lint()).toMatchObject({
    code: 1,
    own: [{ ruleId: 'acme/short-article', severity: 'error', reason: 'Only 7 lines', url: 'https://acme.example/short' }]
  })
  expect((await lint('--rule', 'acme/short-article:off')).own).toEqual([])
  write('a.md', `<!-- evenhand disable-file acme/short-article -->\n\n${article}`)
  expect((await lint()).own).toEqual([])
  const { stdout } = await play(['explain'], { cwd })
  expect(stdout).toContain('acme/short-article')
})

it('run from a configuration that is code, and are never taken from the cache', async () => {
  const config = (id: string) => `export default { plugins: [${rule(id)}] }`
  write('evenhand.config.mjs', config('acme/short-article'))
  expect((await lint('--cache')).own).toHaveLength(1)
  expect((await lint('--cache')).own).toHaveLength(1)
})

it.each([
  ['an id without a prefix', rule('short-article'), 'expected an id with a prefix'],
  ['an id that is taken', `[${rule()}, ${rule()}]`, 'expected an id that is not taken'],
  ['no page', rule('acme/short', ''), 'expected the address of its page'],
  ['no rule', '{ id: 1 }', 'expected a rule made with `defineRule`'],
  ['no such package', "'evenhand-plugin-nowhere'", 'expected a package that is installed']
])('are refused with %s', async (_, given, words) => {
  write('evenhand.config.mjs', `export default { plugins: [${given}] }`)
  const { code, stderr } = await lint()
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) })
})

it('run in the remark plugin', () => {
  const own = defineRule({
    id: 'acme/always',
    url: 'https://acme.example/always',
    category: 'structure',
    severity: 'info',
    description: { zh: '总有', en: 'Always' },
    options: {},
    messages: { found: { zh: () => '有', en: () => 'Found' } },
    *check() {
      yield { message: 'found', data: {}, place: null }
    }
  })
  const file = new VFile({ path: 'a.md', value: article })
  remark()
    .use(evenhand, { plugins: [own], rules: { 'acme/always': 'error' } as never })
    .runSync({ type: 'root', children: [] }, file)
  expect(file.messages.find(({ ruleId }) => ruleId === 'acme/always')).toMatchObject({ fatal: true, url: 'https://acme.example/always' })
  expect(() =>
    remark()
      .use(evenhand, { plugins: [{ ...own, id: 'vague-source' }] })
      .freeze()
  ).toThrow('an id with a prefix')
})
