/** What fixtures of `evenhand explain` cannot show: odd file names, wrong usage. */
import { expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const article = '# A vs B\n\n- A: fast\n- B: slow\n'

it.runIf(process.platform !== 'win32')('takes the longest name that is a file', async () => {
  const cwd = tempFolder({ 'a.md': article, 'a.md:3': 'Nothing.\n', 'C:\\a.md': article, 'b: c.md': article })
  const first = async (word: string) => (await play(['explain', word], { cwd })).stdout.split('  ')[0]
  expect(await first('a.md:3:1')).toBe('a.md:3:1')
  expect(await first('a.md:4')).toBe('a.md:4')
  expect(await first('a.md:4:2')).toBe('a.md:4')
  expect(await first('C:\\a.md:3')).toBe('C:\\a.md:3')
  expect(await first('b: c.md:3')).toBe('b: c.md:3')
})

it.each([
  ['no.md:3', 'no such file: `no.md`'],
  ['no.md:3:7', 'no such file: `no.md`'],
  ['a.md', '`a.md` lacks a line, expected `a.md:1` or the like; `evenhand report --format tree a.md` shows how all of it was read'],
  ['a.md:0', '`a.md` has no line 0, expected 1 to 5'],
  ['a.md:6', '`a.md` has no line 6, expected 1 to 5'],
  ['vage-source', 'unknown rule `vage-source`; did you mean `vague-source`?'],
  ['blob.bin:1', '`blob.bin`: Unexpected binary content, expected text']
])('%s is wrong usage', async (word, message) => {
  const cwd = tempFolder({ 'a.md': article, 'blob.bin': '\u0000\u0001\u0002' })
  const played = await play(['explain', word], { cwd })
  expect(played).toMatchObject({ code: 2, stdout: '' })
  expect(played.stderr).toContain(message)
})

it.each([
  ['en', 'vague-source', 'off  ', 'A source is invoked and not named'],
  ['zh', 'vague-source', '关闭', '援引了来源，却不说是谁'],
  ['zh', 'uncovered-subject', '错误', '一个维度写了别的对象，唯独没写某个对象']
])('lists the rules with the severity in force (%s, %s)', async (lang, ...cells) => {
  const cwd = tempFolder({ 'evenhand.config.yml': 'rules:\n  vague-source: off\n' })
  const { stdout, code } = await play(['explain', '--lang', lang], { cwd })
  const row = stdout.split('\n').find((line) => line.startsWith(cells[0] ?? '?'))
  for (const cell of cells) expect(row).toContain(cell)
  expect([code, stdout.split('\n').filter((line) => /^[a-z]/.test(line)).length]).toEqual([0, rules.length])
})

it('reads standard input once, however many of its lines are asked about', async () => {
  const played = await play(['explain', '-:3', '-:4', '--format', 'json'], { cwd: '/', stdin: article })
  expect(JSON.parse(played.stdout).lines.map((line: { text: string }) => line.text)).toEqual(['- A: fast', '- B: slow'])
})
