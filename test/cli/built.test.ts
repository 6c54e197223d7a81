/** The command as it is built: as little as cannot be seen from inside the process. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const built = join(root, 'dist/cli/evenhand.js')
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' }

describe.skipIf(!existsSync(built))('the built command', () => {
  const command = (args: readonly string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], { cwd: root, env, input, encoding: 'utf8' })
    return { status, stdout, stderr }
  }

  it('ends with 0 where nothing is wrong, and reads standard input', () => {
    expect(command(['-'], '# Notes\n\nNothing is compared here.\n')).toEqual({
      status: 0,
      stdout: expect.stringContaining('no problems'),
      stderr: ''
    })
  })

  it('ends with 1 where something is', () => {
    expect(command(['fixtures/articles/demo-zh.md', 'fixtures/articles/demo-en.md'])).toMatchObject({ status: 1, stderr: '' })
  })

  it('ends with 2 for wrong usage, in one line', () => {
    const wrong = command(['--fromat', 'json'])
    expect(wrong).toEqual({ status: 2, stdout: '', stderr: 'evenhand: unknown option `--fromat`; did you mean `--format`?\n' })
  })

  it('finds the pages of the rules', () => {
    const { status, stdout, stderr } = command(['explain', 'vague-source'])
    expect({ status, stderr, shown: stdout.includes('Studies show') }).toEqual({ status: 0, stderr: '', shown: true })
  })

  it('writes all of a long output into a pipe', () => {
    const { stdout } = command(['report', '--format', 'json', 'fixtures/articles', 'fixtures/gold'])
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 })
  })

  it.skipIf(process.platform === 'win32')('is quiet when the reader of its output leaves', () => {
    const line = `${JSON.stringify({ path: 'a.md', text: `# A vs B\n\n${'Nothing. '.repeat(2000)}` })}\n`
    const script = '"$0" "$1" report --input-format ndjson | head -c 10'
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, built], {
      cwd: root,
      env,
      input: line.repeat(50),
      encoding: 'utf8'
    })
    expect({ stdout, stderr }).toEqual({ stdout: '{"schemaVe', stderr: '' })
  })
})
