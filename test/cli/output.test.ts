/** Where lint's results go and in which form: several outputs, formatters of the user's own, --quiet, --max-warnings, --stats, CI. */
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintSchema } from '../../src/report/lintSchema.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const article = `# Kite or loom

## Speed
- Kite: it is 63% faster
- Loom: slow

## Price
- Kite: cheap
- Loom: dear; it needs a hall

## In short

Most experts agree that the kite is better. It is simply the best choice.
`
const folder = (more: Readonly<Record<string, string>> = {}) => tempFolder({ 'a.md': article, ...more })
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), 'utf8')

describe('several outputs', () => {
  it('go to the file behind each format, one to standard output; missing folders are made', async () => {
    const cwd = folder()
    const { stdout, code } = await play(
      ['-f', 'compact', '--format=sarif', '-o', 'out/deep/a.sarif', '-f', 'junit', '-o', 'b.xml', 'a.md'],
      {
        cwd
      }
    )
    expect(code).toBe(1)
    expect(stdout).toMatch(/^a\.md: line 4, /)
    expect(JSON.parse(read(cwd, 'out/deep/a.sarif')).version).toBe('2.1.0')
    expect(read(cwd, 'b.xml')).toContain('<testsuites')
  })

  it('are paired by their order where every format has a file', async () => {
    const cwd = folder()
    const { stdout } = await play(['-f', 'gitlab', '-f', 'json', '-o', 'gl.json', '-o', '-', 'a.md'], { cwd })
    expect(JSON.parse(stdout).schemaVersion).toBe(1)
    expect(Array.isArray(JSON.parse(read(cwd, 'gl.json')))).toBe(true)
  })

  it('of which one cannot be had write nothing', async () => {
    const cwd = folder()
    const { code, stdout } = await play(['-f', 'json', '-f', './no.mjs', '-o', 'x', 'a.md'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  })
})

describe('a file', () => {
  it('is replaced as a whole: mode and link stay, nothing else is left', async () => {
    const cwd = folder({ 'real/out.json': 'old' })
    chmodSync(join(cwd, 'real/out.json'), 0o640)
    symlinkSync(join(cwd, 'real/out.json'), join(cwd, 'out.json'))
    await play(['-f', 'json', '-o', 'out.json', 'a.md'], { cwd })
    expect(JSON.parse(read(cwd, 'real/out.json')).schemaVersion).toBe(1)
    expect(lstatSync(join(cwd, 'out.json')).isSymbolicLink()).toBe(true)
    if (process.platform !== 'win32') expect(statSync(join(cwd, 'real/out.json')).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(cwd, 'real'))).toEqual(['out.json'])
  })

  it('keeps its old text when a formatter fails, and so do the others', async () => {
    const cwd = folder({ 'out.json': 'old', 'my.mjs': 'export default () => { throw new Error("no") }' })
    const { code } = await play(['-f', 'json', '-o', 'out.json', '-f', './my.mjs', '-o', 'mine', 'a.md'], { cwd })
    expect(code).toBe(2)
    expect(read(cwd, 'out.json')).toBe('old')
    expect(readdirSync(cwd).sort()).toEqual(['a.md', 'my.mjs', 'out.json'])
  })

  it('that cannot be written is said before the work', async () => {
    const { code, stderr, stdout } = await play(['-o', 'closed/', 'a.md'], { cwd: folder({ 'closed/': '' }) })
    expect({ code, stderr, stdout }).toEqual({ code: 2, stdout: '', stderr: 'evenhand: cannot write `closed/` (EISDIR)\n' })
  })
})

// Node's own way of making folders never ends here.
it.runIf(process.platform === 'linux')('a folder that the system makes for nobody is said', async () => {
  const cwd = tempFolder({ 'a.md': article })
  expect(await play(['report', 'a.md', '--output-file', '/proc/none/a.md'], { cwd })).toMatchObject({
    code: 2,
    stderr: 'evenhand: cannot write `/proc/none/a.md` (ENOENT)\n'
  })
})

describe('a formatter of the user’s own', () => {
  it('is taken by path, gets results and options, and may be asynchronous', async () => {
    const cwd = folder({
      'my.mjs':
        'export default async (results, { locale, rules, run }) => [locale, results[0].file, rules.length > 9, run.exitCode].join(" ") + "\\n"'
    })
    expect(await play(['-f', './my.mjs', 'a.md'], { cwd })).toEqual({ code: 1, stdout: 'en a.md true 1\n', stderr: '' })
  })

  it('is taken from a package, ES module or CommonJS', async () => {
    const cwd = folder({
      'node_modules/lint-words/package.json': '{"name": "lint-words", "exports": {"import": "./x.js"}, "type": "module"}',
      'node_modules/lint-words/x.js': 'export default (results) => results.length + " esm\\n"',
      'node_modules/@me/old/package.json': '{"name": "@me/old", "main": "x.js"}',
      'node_modules/@me/old/x.js': 'exports.__esModule = true; exports.default = (results) => results.length + " cjs\\n"'
    })
    expect((await play(['-f', 'lint-words', 'a.md'], { cwd })).stdout).toBe('1 esm\n')
    expect((await play(['-f', '@me/old', 'a.md'], { cwd })).stdout).toBe('1 cjs\n')
  })

  it.each([
    ['exports nothing', '', 'exports no function by default, expected `export default (results, options) => string`'],
    ['throws', 'export default () => { throw new Error("no ink\\nat x") }', 'failed: no ink'],
    ['gives no text', 'export default () => 7', 'returned number, expected a string']
  ])('that %s ends the run in words', async (_, module, message) => {
    const cwd = folder({ 'my.mjs': module })
    const { code, stderr } = await play(['-f', './my.mjs', 'a.md'], { cwd })
    expect({ code, stderr }).toEqual({ code: 2, stderr: `evenhand: the formatter \`./my.mjs\` ${message}\n` })
  })

  it('that cannot be parsed ends the run in words', async () => {
    const { code, stderr } = await play(['-f', './my.mjs', 'a.md'], { cwd: folder({ 'my.mjs': 'export default (' }) })
    expect(code).toBe(2)
    expect(stderr).toMatch(/^evenhand: cannot load the formatter `\.\/my\.mjs`: .+\n$/)
  })
})

describe('--quiet and --max-warnings', () => {
  const counts = async (args: readonly string[]) => {
    const { stdout, code, stderr } = await play(['-f', 'json', ...args, 'a.md'], { cwd: folder() })
    return { ...JSON.parse(stdout).summary, code, stderr }
  }

  it('show errors only, and say what they hide', async () => {
    const full = await counts([])
    const quiet = await counts(['--quiet'])
    expect(full.warnings + full.infos).toBeGreaterThan(0)
    expect(quiet).toMatchObject({ errors: full.errors, warnings: 0, infos: 0, hidden: { warnings: full.warnings, infos: full.infos } })
    const { stdout } = await play(['--quiet', 'a.md'], { cwd: folder() })
    expect(stdout).toMatch(/; \d+ warnings? hidden by --quiet\n$/)
  })

  it('leave the exit code alone', async () => {
    expect((await counts(['--quiet', '--rule', 'uncovered-subject:off', '--fail-on', 'info'])).code).toBe(1)
  })

  it('fail above the number of warnings, quiet or not, and say so', async () => {
    const { warnings } = await counts([])
    const said = `evenhand: ${warnings} ${warnings === 1 ? 'warning is' : 'warnings are'} more than --max-warnings ${warnings - 1} allows\n`
    for (const quiet of [[], ['--quiet']]) {
      expect(await counts(['--fail-on', 'never', '--max-warnings', String(warnings - 1), ...quiet])).toMatchObject({
        code: 1,
        stderr: said
      })
      expect(await counts(['--fail-on', 'never', '--max-warnings', String(warnings), ...quiet])).toMatchObject({ code: 0, stderr: '' })
    }
  })
})

describe('--stats', () => {
  it('says on standard error how long steps and rules took, and changes no output', async () => {
    const cwd = folder()
    const plain = await play(['a.md'], { cwd })
    const timed = await play(['--stats', 'a.md'], { cwd })
    expect(timed.stdout).toBe(plain.stdout)
    expect(timed.stderr).toMatch(/^1 file \(1 comparison, \d+ bytes\), \d+ findings?\nreading files +\d+\.\d ms +\d+%\n/)
    expect(timed.stderr).toMatch(/^ {2}vague-source +\d+\.\d ms +\d+%$/m)
    expect(timed.stderr).toMatch(/^total +\d+\.\d ms +100%$/m)
  })

  it('stands in json under stats', async () => {
    const { stdout, stderr } = await play(['--stats', '-f', 'json', 'a.md'], { cwd: folder() })
    const report = lintSchema.parse(JSON.parse(stdout))
    expect(report.stats).toMatchObject({ files: 1, comparisons: 1, bytes: Buffer.byteLength(article) })
    expect(Object.keys(report.stats?.steps ?? {}).sort()).toEqual(['article', 'comments', 'input', 'matrix', 'rules', 'triage'])
    expect(stderr).toBe('')
  })
})

describe('in CI', () => {
  it('paths are seen from the root of the checkout, and the job has its summary', async () => {
    const root = tempFolder({ 'docs/a.md': article, 'summary.md': 'before\n' })
    const env = {
      GITHUB_WORKSPACE: root,
      GITHUB_STEP_SUMMARY: join(root, 'summary.md'),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'me/site',
      GITHUB_SHA: 'abc'
    }
    const { stdout } = await play(['-f', 'github', 'a.md'], { cwd: join(root, 'docs'), env })
    expect(stdout).toMatch(/^::error file=docs\/a\.md,line=4,/)
    expect(read(root, 'summary.md')).toMatch(/^before\n### evenhand\n\n1 file: /)
    expect(read(root, 'summary.md')).toContain('(https://github.com/me/site/blob/abc/docs/a.md#L4)')
  })

  it('a summary that cannot be written or is full is no reason to fail', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'closed'))
    const closed = await play(['-f', 'github', '--fail-on', 'never', 'a.md'], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'closed') } })
    expect(closed).toMatchObject({ code: 0, stderr: expect.stringMatching(/^evenhand: cannot write the job summary/) })
    const full = 'x'.repeat(2 ** 20 - 10)
    writeFileSync(join(cwd, 'full.md'), full)
    await play(['-f', 'github', 'a.md'], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'full.md') } })
    expect(read(cwd, 'full.md')).toBe(full)
  })

  it('another format leaves the summary alone', async () => {
    const cwd = folder()
    await play(['-f', 'sarif', 'a.md'], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 's.md') } })
    expect(existsSync(join(cwd, 's.md'))).toBe(false)
  })
})

describe('sarif of a run', () => {
  it('holds what a comment silences, the pages of rules with findings, and what went wrong', async () => {
    const cwd = tempFolder({
      'a.md': article.replace('Most experts', '<!-- evenhand disable-next-line vague-source reason="下文有" -->\nMost experts')
    })
    const { stdout, code } = await play(['-f', 'sarif', 'a.md', 'gone.md'], { cwd })
    const [run] = JSON.parse(stdout).runs
    expect(code).toBe(2)
    expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 2 })
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('gone.md')
    const silenced = run.results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0)
    expect(silenced).toMatchObject([{ ruleId: 'vague-source', suppressions: [{ kind: 'inSource', justification: '下文有' }] }])
    const rule = (id: string) => run.tool.driver.rules.find((one: { id: string }) => one.id === id)
    expect(rule('vague-source').help.markdown).toMatch(/^## What it checks\n\n“Studies show”/)
    expect(rule('drifting-name').help.markdown).toMatch(/ \[drifting-name\]\(https:\S+\)\n$/)
  })
})
