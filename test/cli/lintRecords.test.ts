/** `lint --input-format ndjson`: a line in, a line out. */
import { describe, expect, it } from 'vitest'
import { faultsOf } from '../formatters/faultsOf.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const article = (name: string) => `# ${name} vs loom\n\n## Speed\n- ${name}: our tests ran 63% faster\n- Loom: slow\n`
const record = (index: number) => `${JSON.stringify({ path: `${index}.md`, text: article(`Kite${index}`) })}\n`
const STREAM = ['lint', '--input-format', 'ndjson']

it('answers each line before the next is read, in order', async () => {
  let answered = 0
  const answeredWhenAsked: number[] = []
  async function* questions() {
    for (let index = 0; index < 5; index++) {
      answeredWhenAsked.push(answered)
      yield record(index)
    }
  }
  const files: string[] = []
  const stdout = {
    write(text: string, done?: () => void) {
      answered++
      files.push(JSON.parse(text).file)
      done?.()
    }
  }
  const { code } = await play([...STREAM, '--format', 'ndjson', '--concurrency', '2'], { cwd: tempFolder({}), stdin: questions(), stdout })
  expect({ code, answeredWhenAsked, files }).toEqual({
    code: 1,
    answeredWhenAsked: [0, 1, 2, 3, 4],
    files: ['0.md', '1.md', '2.md', '3.md', '4.md']
  })
})

it('says the same of a record as of a file', async () => {
  const cwd = tempFolder({ 'a.md': article('Kite') })
  const asFile = await play(['lint', '--format', 'ndjson', 'a.md'], { cwd })
  const asRecord = await play(STREAM, { cwd, stdin: `${JSON.stringify({ path: 'a.md', text: article('Kite') })}\n` })
  expect(asRecord).toEqual(asFile)
})

it.each([
  ['en', 'line is not valid JSON, the fault is at column 1', 'record has no `text`'],
  ['zh', '这一行不是有效的 JSON，错在第 1 列', '记录里没有 `text`']
])('puts what is wrong with a line into its answer (%s)', async (lang, notJson, noText) => {
  const stdin = `oops\n${record(1)}{"path": "b.md"}\n`
  const { code, stdout, stderr } = await play([...STREAM, '--lang', lang], { cwd: tempFolder({}), stdin })
  const [first, second, third] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
  expect(first).toEqual({ file: null, line: 1, error: notJson })
  expect(second.file).toBe('1.md')
  expect(third).toEqual({ file: 'b.md', line: 3, error: expect.stringContaining(noText) })
  expect(await faultsOf('ndjson', stdout)).toEqual([])
})

it('decides the exit code over all lines', async () => {
  const cwd = tempFolder({})
  const code = async (stdin: string, ...argv: string[]) => (await play([...STREAM, ...argv], { cwd, stdin })).code
  expect(await code('')).toBe(0)
  expect(await code(record(1), '--fail-on', 'never')).toBe(0)
  expect(await code('oops\n', '--fail-on', 'never')).toBe(0)
  const warned = ['--fail-on', 'never', '--rule', 'unsupported-statistic:warning']
  expect(await code(record(1), ...warned, '--max-warnings', '0')).toBe(1)
})

describe('what does not go with a stream', () => {
  it.each([['--fix'], ['--staged'], ['--cache'], ['--shard', '1/2'], ['--format', 'json'], ['--format', 'stylish']])(
    '%s',
    async (...argv) => {
      const { code, stdout, stderr } = await play([...STREAM, ...argv], { cwd: tempFolder({}) })
      expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining('--input-format ndjson') })
    }
  )
})
