/** Many processes of the built command at once: worker threads, GNU parallel, and a matrix of shards. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempFolder } from './tempFolder.ts'

const root = join(import.meta.dirname, '../..')
const built = join(root, 'dist/cli/evenhand.js')
const env = { ...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', EVENHAND: built, NODE: process.execPath }
const article = (name: string) => `# ${name} vs loom\n\n## Speed\n- ${name}: our tests ran 63% faster\n- Loom: slow\n`

function folderOf(count: number): string {
  return tempFolder(Object.fromEntries(Array.from({ length: count }, (_, index) => [`文章/${index}.md`, article(`Kite${index}`)])))
}

function command(cwd: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], {
    cwd,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28
  })
  return { status, stdout, stderr }
}

/** GNU parallel, not the program of the same name in moreutils. */
const hasParallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.includes('GNU parallel') === true

describe.skipIf(!existsSync(built))('the built command', () => {
  it('gives the same bytes from two worker threads', () => {
    const cwd = folderOf(30)
    const run = (threads: string) => command(cwd, ['--format', 'json', '--concurrency', threads])
    expect(run('2')).toEqual(run('off'))
  }, 60_000)

  it('gives from a matrix of four shards at once what one run gives', async () => {
    const cwd = folderOf(20)
    const shards = [1, 2, 3, 4].map(
      (index) =>
        new Promise((resolve) => {
          const args = ['--shard', `${index}/4`, '--format', 'blob', '--output-file', `blobs/${index}.json`, '--fail-on', 'never']
          spawn(process.execPath, [built, ...args], { cwd, env, stdio: 'ignore' }).on('close', resolve)
        })
    )
    expect(await Promise.all(shards)).toEqual([0, 0, 0, 0])
    for (const format of ['stylish', 'sarif', 'junit'])
      expect(command(cwd, ['merge', 'blobs', '--format', format]), format).toEqual(command(cwd, ['--format', format]))
  }, 60_000)

  it('is fed by GNU parallel over 8 jobs, each record answered once and in order', ({ skip }) => {
    if (!hasParallel) {
      if (process.env.CI && process.platform === 'linux') throw new Error('GNU parallel is missing, expected `apt-get install parallel`')
      skip('GNU parallel is not installed')
    }
    const cwd = tempFolder({})
    const lines = Array.from({ length: 200 }, (_, index) => JSON.stringify({ path: `${index}.md`, text: article(`Kite${index}`) }))
    lines[77] = 'oops'
    mkdirSync(join(cwd, 'tmp'))
    writeFileSync(join(cwd, 'in.ndjson'), `${lines.join('\n')}\n`)
    const pipe = `parallel --will-cite --tmpdir tmp --jobs 8 --pipe --keep-order -N 25 '"$NODE" "$EVENHAND" lint --input-format ndjson --lang en --fail-on never' < in.ndjson > out.ndjson`
    const { status, stderr } = spawnSync('bash', ['-c', pipe], { cwd, env: { ...env, LC_ALL: 'C' }, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
    const answers = readFileSync(join(cwd, 'out.ndjson'), 'utf8').trimEnd().split('\n')
    const one = command(cwd, ['lint', '--input-format', 'ndjson', '--lang', 'en', 'in.ndjson']).stdout.trimEnd().split('\n')
    // A line knows its number in the part that its process was given.
    const plain = (all: readonly string[]) => all.map((line) => ({ ...JSON.parse(line), line: undefined }))
    expect(plain(answers)).toEqual(plain(one))
  }, 120_000)
})
