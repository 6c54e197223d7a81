/** `lint --watch`, as a process that is watched itself. */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const built = join(import.meta.dirname, '../../dist/cli/evenhand.js')
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' }
const vague = '# A vs B\n\n## Price\n\n- A: cheap. Studies show that A is better.\n- B: dear.\n'
const plain = '# Notes\n\nNothing is compared here.\n'

describe.skipIf(!existsSync(built) || process.platform === 'win32')('the built command', () => {
  it('lints what changes, is added or deleted, waits out a wrong configuration, and ends when interrupted', async () => {
    const cwd = tempFolder({ 'a.md': vague, 'b.md': plain })
    const child = spawn(process.execPath, [built, 'lint', '--watch', '-f', 'compact'], { cwd, env })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = new Promise((resolve) => child.on('exit', (code, by) => resolve({ code, by })))
    const written = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        written[name] += text
      })
    /** What is written until standard error says this. */
    const until = async (text: string) => {
      await vi.waitFor(() => expect(written.stderr).toContain(text), { timeout: 30_000, interval: 50 })
      const { stdout } = written
      written.stdout = ''
      written.stderr = ''
      return stdout
    }

    expect(await until('watching 2 files, 1 with findings; Ctrl-C ends it')).toContain('(vague-source)')
    writeFileSync(join(cwd, 'b.md'), vague)
    const changed = await until('watching 2 files, 2 with findings')
    expect({ a: changed.includes('a.md:'), b: changed.includes('b.md:') }).toEqual({ a: false, b: true })
    mkdirSync(join(cwd, 'new'))
    writeFileSync(join(cwd, 'new/对比.md'), plain)
    await until('watching 3 files, 2 with findings')
    rmSync(join(cwd, 'b.md'))
    await until('`b.md` is gone\nevenhand: watching 2 files, 1 with findings')
    writeFileSync(join(cwd, 'evenhand.config.yml'), 'rules: { vague-sorce: off }\n')
    await until('did you mean `vague-source`?')
    writeFileSync(join(cwd, 'evenhand.config.yml'), 'ignores: [a.md]\n')
    await until('watching 1 file, none with findings')
    child.kill('SIGINT')
    expect(await ended).toEqual({ code: null, by: 'SIGINT' })
    expect(written.stderr).toBe('')
  }, 60_000)
})

it.each([['--fix'], ['--output-file', 'x'], ['--staged'], ['-'], ['--baseline', 'b', '--update-baseline']])(
  'does not go with %j',
  async (...words) => {
    const { code, stderr } = await play(['--watch', ...words], { cwd: tempFolder({}) })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `evenhand: \`--watch\` does not go with \`${words.at(words.includes('b') ? -1 : 0)}\`\n`
    })
  }
)
