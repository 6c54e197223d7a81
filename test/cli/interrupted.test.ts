/** What is left when the command is ended while it works, or nobody reads its output. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { tempFolder } from './tempFolder.ts'

const built = join(import.meta.dirname, '../../dist/cli/evenhand.js')
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '' }

describe.skipIf(!existsSync(built) || process.platform === 'win32')('the built command', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('ended by %s leaves the old file and no other', async (signal) => {
    const cwd = tempFolder({ 'out.ndjson': 'old\n' })
    const child = spawn(process.execPath, [built, 'report', '--input-format', 'ndjson', '-o', 'out.ndjson'], { cwd, env })
    onTestFinished(() => void child.kill('SIGKILL'))
    const ended = new Promise((resolve) => child.on('exit', (code, by) => resolve({ code, by })))
    child.stdin.write(`${JSON.stringify({ path: 'a.md', text: '# A vs B\n' })}\n`)
    // Half of the output stands beside the old file now, and more is waited for.
    await vi.waitFor(() => expect(readdirSync(cwd)).toHaveLength(2), { timeout: 20_000, interval: 20 })
    child.kill(signal)
    // A shell shows this as 130 or 143, and stops the loop that the command runs in.
    expect(await ended).toEqual({ code: null, by: signal })
    expect(readdirSync(cwd)).toEqual(['out.ndjson'])
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe('old\n')
  })

  it.each([
    ['results', '"$0" "$1" lint --all --fail-on never . | head -n 1', 1],
    ['notices', '"$0" "$1" lint nosuch-1.md nosuch-2.md nosuch-3.md 2>&1 >/dev/null | head -n 1', 1],
    ['help', '"$0" "$1" --help | head -n 1', 1],
    ['nothing of it', '"$0" "$1" report . | true', 0]
  ])('is quiet when its reader leaves: %s', (_, script, lines) => {
    const cwd = tempFolder({ 'a.md': `# A vs B\n\n${'Studies show that A is better than B.\n\n'.repeat(300)}` })
    const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, built], { cwd, env, encoding: 'utf8' })
    expect({ lines: stdout.split('\n').length - 1, stderr }).toEqual({ lines, stderr: '' })
  })
})
