/** Configuration as the command line uses it: each file by its own, and what is said of it. */
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const vague = '# A vs B\n\n- A is fast.\n- B is slow.\n\nMost experts agree that A is better than B.\n'

interface Linted {
  readonly files: readonly { readonly file: string; readonly findings: readonly { readonly ruleId: string; readonly severity: string }[] }[]
}
/** `file rule severity` for each finding. */
const findingsIn = (stdout: string) =>
  (JSON.parse(stdout) as Linted).files.flatMap(({ file, findings }) =>
    findings.map(({ ruleId, severity }) => `${file} ${ruleId} ${severity}`)
  )

describe('evenhand lint', () => {
  it('goes by the configuration nearest to each file, in the exit code too', async () => {
    const cwd = tempFolder({
      'a/evenhand.config.yml': 'rules: {vague-source: error}\nfailOn: never\n',
      'a/x.md': vague,
      'b/evenhand.config.json': '{"rules": {"vague-source": "info"}}',
      'b/x.md': vague
    })
    const { code, stdout } = await play(['--format', 'json'], { cwd })
    expect(findingsIn(stdout)).toEqual(['a/x.md vague-source error', 'b/x.md vague-source info'])
    expect(code).toBe(0)
    expect((await play(['--fail-on', 'error'], { cwd })).code).toBe(1)
    expect((await play(['--config', 'b/evenhand.config.json', '--fail-on', 'warning'], { cwd })).code).toBe(0)
  })

  it('takes the configuration of where --stdin-filename would be', async () => {
    const cwd = tempFolder({ 'a/evenhand.config.yml': 'rules: {vague-source: off}\n' })
    const piped = async (name: string) =>
      findingsIn((await play(['-', '--stdin-filename', name, '--format', 'json'], { cwd, stdin: vague })).stdout)
    expect(await piped('a/x.md')).toEqual([])
    expect(await piped('x.md')).not.toEqual([])
  })

  it('makes warnings errors with the preset strict', async () => {
    const cwd = tempFolder({
      'evenhand.config.yml': 'extends: strict',
      'x.md': vague
    })
    const { stdout } = await play(['--format', 'json'], { cwd })
    expect(findingsIn(stdout)).toContain('x.md vague-source error')
  })

  it('leaves out what is ignored, says so of what is named, and reads it with --no-ignore', async () => {
    const cwd = tempFolder({ '.evenhandignore': 'old/', 'old/x.md': vague, 'y.md': '# Notes\n\nNothing is compared here.\n' })
    expect(await play(['y.md', 'old/x.md'], { cwd })).toEqual({
      code: 0,
      stdout: '1 file: 1 not a comparison, not checked (y.md); no problems\n',
      stderr: 'evenhand: `old/x.md` is left out by `old/` in `.evenhandignore:1`; `--no-ignore` reads it\n'
    })
    expect((await play(['old/x.md', '--lang', 'zh'], { cwd })).stderr).toBe(
      'evenhand: `old/x.md` 按 `.evenhandignore:1` 里的 `old/` 略过；要读它，请加 `--no-ignore`\n'
    )
    expect((await play(['--no-ignore', '--fail-on', 'warning'], { cwd })).code).toBe(1)
  })
})

it('--subjects says what is compared, with the names that the configuration gives it', async () => {
  const cwd = tempFolder({ 'evenhand.config.yml': 'subjects: [{name: Whirligig, aliases: [WG]}, Z]\n' })
  const stdin = '# Notes\n\n- WG is fast.\n- Spindle is slow.\n'
  const { stdout } = await play(['report', '--format', 'json', '--subjects', 'WG，Spindle', '-'], { cwd, stdin })
  const [article] = (JSON.parse(stdout) as { articles: readonly { subjects: readonly { name: string; aliases: readonly string[] }[] }[] })
    .articles
  expect(article?.subjects.map(({ name, aliases }) => [name, ...aliases])).toEqual([['WG', 'Whirligig'], ['Spindle']])
})

it('evenhand report gives records of a stream the configuration of the working folder, wherever they say they are', async () => {
  const root = tempFolder({ 'evil/evenhand.config.mjs': 'throw new Error("ran")', 'project/.git/': '' })
  const stdin = `${JSON.stringify({ path: '../evil/x.md', text: '# Notes\n' })}\n`
  const { code, stdout, stderr } = await play(['report', '--input-format', 'ndjson'], { cwd: join(root, 'project'), stdin })
  expect({ code, stderr, file: (JSON.parse(stdout) as { file: string }).file }).toEqual({ code: 0, stderr: '', file: '../evil/x.md' })
})

describe('--print-config', () => {
  it('says of every setting where it comes from', async () => {
    const cwd = tempFolder({
      'evenhand.config.yml': `
extends: ./base.json
rules: {vague-source: error}
overrides: [{files: docs/, rules: {missing-dimension: [info, {ignore: [cost]}]}, claims: all}]`,
      'base.json': '{"lang": "zh", "ignores": ["*.old.md"], "profiles": {"ours": {"required": ["cost"]}}, "profile": "ours"}',
      'docs/a.md': ''
    })
    const { code, stdout, stderr } = await play(['--print-config', 'docs/a.old.md', '--rule', 'drifting-name:off', '--fail-on', 'info'], {
      cwd
    })
    const printed = JSON.parse(stdout) as { rules: Readonly<Record<string, unknown>> }
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(printed).toMatchObject({
      schemaVersion: 1,
      file: 'docs/a.old.md',
      configurations: ['base.json', 'evenhand.config.yml'],
      ignored: { file: 'base.json', line: null, pattern: '*.old.md' },
      settings: {
        profile: { value: 'ours', from: 'base.json' },
        lang: { value: 'zh', from: 'base.json' },
        failOn: { value: 'info', from: '--fail-on' },
        claims: { value: 'all', from: 'evenhand.config.yml overrides[0]' },
        subjects: { value: [], from: 'default' }
      },
      profiles: { ours: { value: { required: ['cost'] }, from: 'base.json' } },
      rules: {
        'vague-source': { severity: 'error', from: 'evenhand.config.yml' },
        'missing-dimension': { severity: 'info', options: { ignore: ['cost'] }, from: 'evenhand.config.yml overrides[0]' },
        'drifting-name': { severity: 'off', from: '--rule' },
        'broken-directive': { severity: 'warning', options: {}, from: 'default' }
      }
    })
  })

  it('is for files', async () => {
    const cwd = tempFolder({ 'docs/': '' })
    expect(await play(['--print-config', 'docs'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'evenhand: `docs` is a folder, `--print-config` expects a file\n'
    })
  })
})
