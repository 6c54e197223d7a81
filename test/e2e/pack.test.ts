/** What `npm pack` makes, installed in an empty folder: the command runs, the doors open, the types resolve. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
let temporary: string
let consumer: string
let packed: string[]

/** npm is a script of the shell's on Windows; arguments here hold nothing a shell would read otherwise. */
function npm(command: string, cwd: string): string {
  const { stdout, stderr, status } = spawnSync(`npm ${command}`, { cwd, encoding: 'utf8', shell: true })
  if (status !== 0) throw new Error(`npm ${command} ended with ${status}:\n${stderr}${stdout}`)
  return stdout
}

function node(args: string[], input?: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: consumer, encoding: 'utf8', input })
  return { stdout, stderr, status }
}

beforeAll(() => {
  temporary = mkdtempSync(join(tmpdir(), 'evenhand-pack-'))
  consumer = join(temporary, 'consumer')
  mkdirSync(consumer)
  // The build has run before the tests; doing it again would pull dist away under the other tests.
  const [{ filename, files }] = JSON.parse(npm(`pack --json --ignore-scripts --pack-destination "${temporary}"`, root))
  packed = files.map((file: { path: string }) => file.path)
  writeFileSync(join(consumer, 'package.json'), JSON.stringify({ private: true, type: 'module' }))
  npm(`install --no-audit --no-fund --prefer-offline "${join(temporary, filename)}"`, consumer)
}, 180_000)
afterAll(() => rmSync(temporary, { recursive: true, force: true }))

describe('the tarball', () => {
  it('holds nothing that a user has no use for', () => {
    const useful =
      /^(package\.json|LICENSE|NOTICE|CHANGELOG\.md|README(\.zh-CN)?\.md|rules\/[a-z-]+\/README\.md|schema\/[a-z-]+\.schema\.json|dist\/cli\/((evenhand|worker)\.js|chunks\/[^/]+\.js|THIRD-PARTY-LICENSES\.txt)|dist\/(src|rules)\/.+\.(js|d\.ts))$/
    expect(packed.filter((path) => !useful.test(path) || path.includes('_template'))).toEqual([])
  })

  it('holds what a user needs', () => {
    const rules = readdirSync(join(root, 'rules'), { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== '_template'
    )
    const needed = [
      'LICENSE',
      'NOTICE',
      'README.md',
      'README.zh-CN.md',
      'CHANGELOG.md',
      'schema/report-line.schema.json',
      'schema/report.schema.json',
      'schema/lint.schema.json'
    ]
    expect([...needed, ...rules.map(({ name }) => `rules/${name}/README.md`)].filter((path) => !packed.includes(path))).toEqual([])
  })

  it('names the licence of everything bundled', () => {
    const licences = readFileSync(join(consumer, 'node_modules/evenhand/dist/cli/THIRD-PARTY-LICENSES.txt'), 'utf8')
    for (const name of ['remark-parse', 'yaml', 'yargs-parser', 'zod']) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })
})

describe('installed in an empty folder', () => {
  it('runs as a command', () => {
    expect(npm('exec --offline -- evenhand --version', consumer)).toContain(version)
    writeFileSync(join(consumer, 'a.md'), readFileSync(join(root, 'fixtures/articles/demo-zh.md')))
    const { stdout, stderr, status } = node(['node_modules/evenhand/dist/cli/evenhand.js', 'lint', '--format', 'json', 'a.md'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
    const { files } = JSON.parse(stdout) as { files: { file: string; findings: { ruleId: string }[] }[] }
    expect(files.map(({ file }) => file)).toEqual(['a.md'])
    expect(files[0]?.findings.map(({ ruleId }) => ruleId)).toContain('uncovered-subject')
  })

  it('brings the pages of the rules', () => {
    const { stdout, stderr, status } = node(['node_modules/evenhand/dist/cli/evenhand.js', 'explain', '--format', 'json', 'vague-source'])
    const { rules } = JSON.parse(stdout) as { rules: { page: string }[] }
    expect({ stderr, status, title: rules[0]?.page.split('\n')[0] }).toEqual({ stderr: '', status: 0, title: '# vague-source' })
  })

  it('opens every door of package.json', () => {
    const script = `
      import plugin, { lint } from 'evenhand'
      import { createLinter } from 'evenhand/core'
      import { defineRule } from 'evenhand/rule'
      import rule from 'evenhand/rules/vague-source'
      import strict from 'evenhand/preset/strict'
      import report from 'evenhand/report'
      import { createRequire } from 'node:module'
      const require = createRequire(import.meta.url)
      const schema = require('evenhand/schema/report.schema.json')
      const { version } = require('evenhand/package.json')
      console.log([typeof plugin, typeof lint, typeof createLinter, typeof defineRule, rule.rule.id, strict.plugins.length > 30, typeof report, typeof schema.properties, version].join())`
    const { stdout, stderr } = node(['--input-type=module'], script)
    expect({ stdout: stdout.trim(), stderr }).toEqual({
      stdout: `function,function,function,function,vague-source,true,function,object,${version}`,
      stderr: ''
    })
  })

  it('takes rules of one’s own: the example package is installed, passes its tests and finds something', () => {
    cpSync(join(root, 'fixtures/example-rule'), join(consumer, 'example-rule'), { recursive: true })
    npm('install --no-audit --no-fund --prefer-offline ./example-rule', consumer)
    expect(node(['--test', 'example-rule/index.test.js'])).toMatchObject({ status: 0, stdout: expect.stringMatching(/pass 5\b/) })
    writeFileSync(join(consumer, 'own.json'), JSON.stringify({ plugins: ['evenhand-plugin-example'] }))
    writeFileSync(join(consumer, 'own.md'), '# 骑车与开车的对比\n\n## 时间\n\n- 骑车：慢\n- 开车：快\n')
    const { stdout, stderr } = node(['node_modules/evenhand/dist/cli/evenhand.js', 'lint', '--config', 'own.json', '--all', 'own.md'])
    expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining('example/unpriced-subject'), stderr: '' })
  })

  it('has types that resolve, without skipLibCheck', () => {
    const source = `
      import plugin, { lint, type FileResult } from 'evenhand'
      import { createLinter, type Article } from 'evenhand/core'
      import { defineRule, type Rule } from 'evenhand/rule'
      import rule from 'evenhand/rules/vague-source'
      import strict from 'evenhand/preset/strict'
      import { unified } from 'unified'
      unified().use(plugin, { extends: 'strict' }).use(strict).use(rule, 'warn').use(rule, [2, {}])
      export const result: FileResult = lint('# A vs B')
      export const subjects = (article: Article): string[] => article.subjects.map(({ name }) => name)
      export const rules: readonly Rule[] = [rule.rule]
      export const preset: { plugins: unknown[] } = strict
      export const doors = [plugin, createLinter, defineRule]
      // @ts-expect-error: were the types lost to \`any\`, this would be fine
      export const wrong: number = lint('# A vs B')`
    writeFileSync(join(consumer, 'consumer.ts'), source)
    const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '']
    const tsc = join(root, 'node_modules/typescript/lib/tsc.js')
    const { stdout, status } = node([tsc, ...options, 'consumer.ts'])
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  })
})
