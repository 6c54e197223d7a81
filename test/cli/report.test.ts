import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const record = (index: number) => `${JSON.stringify({ path: `${index}.md`, text: `# Note ${index}\n\nNothing is compared here.\n` })}\n`

describe('evenhand report --input-format ndjson', () => {
  it('answers line by line: the first answer is out before the last question is in', async () => {
    let answered = 0
    const answeredWhenAsked: number[] = []
    async function* questions() {
      for (let index = 0; index < 5; index++) {
        answeredWhenAsked.push(answered)
        yield record(index)
      }
    }
    const stdout = {
      write(_: string, done?: () => void) {
        answered++
        done?.()
      }
    }
    const { code } = await play(['report', '--input-format', 'ndjson'], { cwd: tempFolder({}), stdin: questions(), stdout })
    expect({ code, answeredWhenAsked }).toEqual({ code: 0, answeredWhenAsked: [0, 1, 2, 3, 4] })
  })

  it('keeps the order of 2,000 records', async () => {
    async function* many() {
      for (let index = 0; index < 2_000; index++) yield record(index)
    }
    const files: string[] = []
    const stdout = {
      write(text: string, done?: () => void) {
        files.push((JSON.parse(text) as { file: string }).file)
        setImmediate(() => done?.())
      }
    }
    await play(['report', '--input-format', 'ndjson', '--format', 'ndjson'], { cwd: tempFolder({}), stdin: many(), stdout })
    expect(files).toEqual(Array.from({ length: 2_000 }, (_, index) => `${index}.md`))
  }, 120_000)

  it('reads files of records, and prints any format', async () => {
    const cwd = tempFolder({ 'in.ndjson': record(0) + record(1) })
    const played = await play(['report', '--input-format', 'ndjson', '--format', 'json', 'in.ndjson'], { cwd })
    expect(JSON.parse(played.stdout)).toMatchObject({ articles: [{ file: '0.md' }, { file: '1.md' }] })
  })

  it('names the line of a bad record in the other formats too', async () => {
    const played = await play(['report', '--input-format', 'ndjson', '--format', 'json'], {
      cwd: tempFolder({}),
      stdin: `${record(0)}oops\n`
    })
    expect(JSON.parse(played.stdout)).toMatchObject({
      articles: [{ file: '0.md' }],
      unreadable: [{ file: '<stdin>:2', reason: 'line is not valid JSON, the fault is at column 1' }]
    })
  })

  it('stops asking when nobody reads the answers any more', async () => {
    let asked = 0
    async function* endless() {
      for (;;) yield record(asked++)
    }
    let written = 0
    const stdout = {
      write(_: string, done?: (error?: Error) => void) {
        done?.(++written > 3 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : undefined)
      }
    }
    const played = await play(['report', '--input-format', 'ndjson'], { cwd: tempFolder({}), stdin: endless(), stdout })
    expect({ ...played, written }).toEqual({ code: 0, stdout: '', stderr: '', written: 4 })
    expect(asked).toBeLessThan(6)
  })
})

describe('--output-file', () => {
  it('begins with a byte order mark where a spreadsheet will open it', async () => {
    const cwd = tempFolder({ 'a.md': '# 茶与咖啡\n\n茶永远比咖啡好喝。\n' })
    const printed = await play(['report', '--format', 'csv', 'a.md'], { cwd })
    await play(['report', '--format', 'csv', '--output-file', 'ledger.csv', 'a.md'], { cwd })
    expect(printed.stdout).toContain('茶永远比咖啡好喝。')
    expect(readFileSync(join(cwd, 'ledger.csv'), 'utf8')).toBe(`\ufeff${printed.stdout}`)
  })

  it('never empties what is to be read', async () => {
    const cwd = tempFolder({ 'a.md': '# Kept\n' })
    expect(await play(['report', './a.md', '-o', 'a.md'], { cwd })).toEqual({
      code: 2,
      stdout: '',
      stderr: 'evenhand: `./a.md` is to be read and written at once, expected another --output-file\n'
    })
    expect(readFileSync(join(cwd, 'a.md'), 'utf8')).toBe('# Kept\n')
  })

  it('leaves nothing of an earlier run where there is nothing to report', async () => {
    const cwd = tempFolder({ 'out.ndjson': 'stale\n' })
    const { code } = await play(['report', '--input-format', 'ndjson', '-o', 'out.ndjson'], { cwd })
    expect({ code, out: readFileSync(join(cwd, 'out.ndjson'), 'utf8') }).toEqual({ code: 0, out: '' })
  })

  it.skipIf(process.platform === 'win32')('writes to a device', async () => {
    const cwd = tempFolder({ 'a.md': '# A\n' })
    expect(await play(['report', 'a.md', '-o', '/dev/null'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('takes the place of standard output and of what stood there', async () => {
    const cwd = tempFolder({ 'a.md': '# A\n', 'out.txt': 'much longer than what will stand here'.repeat(100) })
    const played = await play(['report', '--format', 'tree', '--output-file', 'out.txt', 'a.md'], { cwd })
    expect(played).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toBe((await play(['report', '--format', 'tree', 'a.md'], { cwd })).stdout)
  })

  it('is no part of the folder that is read', async () => {
    const cwd = tempFolder({ 'a.md': '# A\n' })
    const once = ['report', '--format', 'json', '-o', 'report.md', '.']
    await play(once, { cwd })
    const first = readFileSync(join(cwd, 'report.md'), 'utf8')
    await play(once, { cwd })
    expect(readFileSync(join(cwd, 'report.md'), 'utf8')).toBe(first)
  })
})

it('gives the same bytes for the same input', async () => {
  const cwd = tempFolder({ 'a.md': '# A vs B\n\n- A: fast\n- B: slow\n', 'b.md': '# 甲与乙的对比\n\n- 甲：快\n- 乙：慢\n' })
  const argv = ['report', '--format', 'json', '.']
  expect(await play(argv, { cwd })).toEqual(await play([...argv, 'b.md', './a.md'], { cwd }))
})

describe('evenhand report --format html', () => {
  const files = {
    'a.md': '# Tea vs coffee\n\n- Tea: cheap.\n- Coffee: dear.\n',
    'b.md': '# 茶与咖啡的对比\n\n- 茶：便宜。\n- 咖啡：贵。\n',
    'c.md': 'a\0b'
  }

  it('writes one page, with an index in the language of the reader, and names what it could not read', async () => {
    const cwd = tempFolder(files)
    const { code, stdout, stderr } = await play(['report', '--format', 'html', '-o', 'out/page.html', '.'], { cwd })
    const page = readFileSync(join(cwd, 'out/page.html'), 'utf8')
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(page).toMatch(/^<!doctype html><html lang="en">/)
    expect(page).toContain('<article class="article" id="a2" lang="zh-Hans"')
    expect(page).toContain('<code>c.md</code>: Unexpected binary content')
    expect(page).not.toContain(cwd)
  })

  it('speaks one language throughout when told to', async () => {
    const { stdout } = await play(['report', '--format', 'html', '--lang', 'zh', 'a.md', 'b.md'], { cwd: tempFolder(files) })
    expect(stdout).toContain('<h1>2 篇文章的报告</h1>')
    expect(stdout).not.toContain('lang="en" aria')
  })

  it('links the files as --link-template says', async () => {
    const { stdout } = await play(['report', '--format', 'html', '--link-template', 'github:tea/pot@main', 'a.md'], {
      cwd: tempFolder(files)
    })
    expect(stdout).toContain('<a href="https://github.com/tea/pot/blob/main/a.md')
  })
})
