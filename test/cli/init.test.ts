/** A first configuration: asked for on a terminal or not, never over another, and one that works. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const terminal = (...answers: string[]) => Object.assign(Readable.from(answers.map((answer) => `${answer}\n`)), { isTTY: true })
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

describe('evenhand init', () => {
  it('writes what is usual with --yes, and says how to go on', async () => {
    const cwd = tempFolder({
      'package.json': '{"type": "module"}',
      'pnpm-lock.yaml': '',
      'docs/': '',
      '.remarkrc.mjs': '',
      '.github/workflows/ci.yml': ''
    })
    expect(await play(['init', '--yes'], { cwd })).toEqual({
      code: 0,
      stdout: `Wrote evenhand.config.yaml

Next:
  - Install it: pnpm add --save-dev evenhand
  - Check: npx evenhand lint docs
  - Too much in old articles? Take note of it and report only what is new: npx evenhand lint docs --baseline evenhand-baseline.json --update-baseline
  - Add a step in .github/workflows: - run: npx evenhand lint docs
  - remark is set up here (.remarkrc.mjs): evenhand can be a plugin there too; it takes options of its own and does not read this file
`,
      stderr: ''
    })
    expect(read(cwd, 'evenhand.config.yaml')).toMatch(/^# yaml-language-server: .*\n# .*\nextends: recommended {2}#/)
    expect((await play(['--print-config', 'docs/a.md'], { cwd })).code).toBe(0)
  })

  for (const [name, files, answers, written, text] of [
    [
      'an ES module, named .js where package.json says so',
      { 'package.json': '{"type": "module"}' },
      ['2', 'js', ''],
      'evenhand.config.js',
      "export default {\n  extends: 'strict'\n}\n"
    ],
    ['an ES module, named .mjs elsewhere', {}, ['', '3', ''], 'evenhand.config.mjs', "export default {\n  extends: 'recommended'\n}\n"],
    [
      'JSON, after an answer that is none',
      {},
      ['9', 'strict', 'xml', 'json', 'my posts'],
      'evenhand.config.json',
      '{\n  "$schema": "https://unpkg.com/evenhand/schema/config.schema.json",\n  "extends": "strict"\n}\n'
    ]
  ] as const) {
    it(`asks on a terminal and writes ${name}`, async () => {
      const cwd = tempFolder(files)
      const { code, stdout, stderr } = await play(['init'], { cwd, stdin: terminal(...answers) })
      expect({ code, stderr, written: read(cwd, written) }).toEqual({ code: 0, stderr: '', written: text })
      expect(stdout).toContain('How strict?\n  1. recommended — the default\n  2. strict')
      if (answers.at(-1) === 'my posts') expect(stdout).toContain('Check: npx evenhand lint "my posts"')
      expect((await play(['--print-config', 'a.md'], { cwd })).code).toBe(0)
    })
  }

  it('speaks Chinese', async () => {
    const cwd = tempFolder({ docs: '' })
    const { stdout } = await play(['init', '--lang', 'zh'], { cwd, stdin: terminal('', '', '') })
    expect(stdout).toContain('检查多严？\n  1. recommended — 默认\n')
    expect(stdout).toContain('已写好 evenhand.config.yaml\n\n接下来：\n  - 检查：npx evenhand lint\n')
    expect(read(cwd, 'evenhand.config.yaml')).toContain('# 略过的文件，写法同 .gitignore')
  })

  for (const [name, text] of [
    ['evenhand.config.yml', 'lang: zh'],
    ['package.json', '{"evenhand": {"lang": "zh"}}']
  ] as const) {
    it(`never overwrites, nor writes beside ${name}`, async () => {
      const cwd = tempFolder({ [name]: text })
      const played = await play(['init', '--yes', '--lang', 'en'], { cwd })
      expect(played).toEqual({
        code: 2,
        stdout: '',
        stderr: `evenhand: there is a configuration already, \`${name}\`; it was left as it is\n`
      })
      expect(readdirSync(cwd)).toEqual([name])
    })
  }

  it('says when it takes over from a configuration above', async () => {
    const cwd = tempFolder({ 'evenhand.config.yml': '', 'in/': '' })
    const { stdout } = await play(['init', '-y'], { cwd: join(cwd, 'in') })
    expect(stdout).toContain('Files in this folder no longer go by ../evenhand.config.yml above; name it in extends if they should\n')
  })

  it('writes nothing where nobody can answer, or the answers end', async () => {
    const cwd = tempFolder({})
    expect((await play(['init'], { cwd })).stderr).toBe(
      'evenhand: `evenhand init` asks on a terminal; without one, `--yes` takes what is usual\n'
    )
    expect(await play(['init'], { cwd, stdin: terminal('1') })).toMatchObject({
      code: 2,
      stderr: 'evenhand: cancelled, nothing was written\n'
    })
    expect((await play(['init', 'docs'], { cwd })).stderr).toBe(
      'evenhand: `evenhand init` writes into the current folder and takes no `docs`\n'
    )
    expect(readdirSync(cwd)).toEqual([])
  })
})
