import { execFileSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readSource, readStream } from '../../../src/cli/input/readSource.ts'
import { tempFolder } from '../tempFolder.ts'

describe('readSource', () => {
  it('reads a file', async () => {
    const cwd = tempFolder({ 'a.md': '# 甲' })
    expect(await readSource(join(cwd, 'a.md'))).toEqual({ text: '# 甲' })
  })

  it('refuses a file over the limit', async () => {
    const cwd = tempFolder({ 'a.md': 'x'.repeat(2 ** 20 + 1) })
    expect(await readSource(join(cwd, 'a.md'), 2 ** 20)).toEqual({ cause: 'too-large', data: { limit: 1 } })
  })

  it('refuses a folder that is named like a file', async () => {
    const cwd = tempFolder({ 'x.md/': '' })
    expect(await readSource(join(cwd, 'x.md'))).toEqual({ cause: 'not-a-file' })
  })

  it('answers for a file that has gone since', async () => {
    expect(await readSource(join(tempFolder({}), 'a.md'))).toEqual({ cause: 'gone' })
  })

  it.skipIf(process.getuid?.() === 0)('answers for a file it may not open', async () => {
    const cwd = tempFolder({ 'a.md': 'x' })
    chmodSync(join(cwd, 'a.md'), 0)
    expect(await readSource(join(cwd, 'a.md'))).toEqual({ cause: 'no-access' })
  })

  it.skipIf(process.platform === 'win32')('does not wait for a pipe that nobody writes to', async () => {
    const cwd = tempFolder({})
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    expect(await readSource(join(cwd, 'pipe.md'))).toEqual({ cause: 'not-a-file' })
  })
})

describe('readStream', () => {
  it('puts characters together that fall between two chunks', async () => {
    const bytes = Buffer.from('成本')
    expect(await readStream(Readable.from([bytes.subarray(0, 2), bytes.subarray(2)]))).toEqual({ text: '成本' })
  })

  it('gives up on an endless stream', async () => {
    async function* endless() {
      for (;;) yield 'x'.repeat(1000)
    }
    expect(await readStream(endless(), 2 ** 20)).toEqual({ cause: 'too-large', data: { limit: 1 } })
  })
})
