/** The line of progress on a terminal. */
import { describe, expect, it } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { withProgress } from '../../src/cli/progress.ts'
import { wantsProgress } from '../../src/cli/wantsProgress.ts'

function terminal(env: Io['env'] = {}, isTTY = true) {
  const written: string[] = []
  const output = (name: string) => ({ write: (text: string) => written.push(`${name}:${text}`), isTTY, columns: 30 })
  const stdin = (async function* () {})()
  const io: Io = { stdin, stdout: output('out'), stderr: output('err'), env, cwd: '/', rules: async () => [] }
  return { io, written }
}

describe('progress', () => {
  it('says nothing in the first second', () => {
    const { io, written } = terminal()
    let time = 0
    const { progress } = withProgress(io, () => time)
    progress.expect(3)
    progress.step('a.md')
    time = 999
    progress.step('b.md')
    progress.clear()
    expect(written).toEqual([])
  })

  it('rewrites one line, at most ten times a second, no wider than the terminal, and gives way to everything else', () => {
    const { io, written } = terminal()
    let time = 0
    const { io: wrapped, progress } = withProgress(io, () => time)
    progress.expect(9)
    for (const [at, file] of [
      [0, 'a'],
      [1000, 'docs/对比/一篇名字很长的对比文章.md'],
      [1050, 'c'],
      [1100, 'd\u001b[2J\n']
    ] as const) {
      time = at
      progress.step(file)
    }
    wrapped.stdout.write('text\n')
    wrapped.stderr.write('notice\n')
    progress.clear()
    expect(written).toEqual([
      'err:\r2/9  docs/对比/一篇名字很长的\u001b[K',
      'err:\r4/9  d[2J\u001b[K',
      'err:\r\u001b[K',
      'out:text\n',
      'err:notice\n'
    ])
  })

  it('is for people at a terminal alone', () => {
    const wanted = (env: Io['env'], isTTY = true) => wantsProgress(terminal(env, isTTY).io)
    expect(wanted({})).toBe(true)
    expect([wanted({}, false), wanted({ CI: 'true' }), wanted({ NO_COLOR: '1' }), wanted({ TERM: 'dumb' })]).toEqual([
      false,
      false,
      false,
      false
    ])
  })
})
