/** `--files-from`: lists of names, as `find`, `git ls-files` and scripts write them. */
import { expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const text = '# Notes\n\nNothing is compared here.\n'
const files = { 'a.md': text, '对比 一.md': text, 'b[1].md': text, 'other.md': text, 'list.txt': 'a.md\r\n\r\n对比 一.md\n' }
const linted = async (argv: readonly string[], stdin = '') => {
  const played = await play(['lint', '-f', 'json', ...argv], { cwd: tempFolder(files), stdin })
  const named = (JSON.parse(played.stdout || '{"files":[]}') as { files: { file: string }[] }).files.map(({ file }) => file)
  return { code: played.code, stderr: played.stderr, named }
}

it('takes one name a line from a file, with either end of line', async () => {
  expect(await linted(['--files-from', 'list.txt'])).toEqual({ code: 0, stderr: '', named: ['a.md', '对比 一.md'] })
})

it('takes names parted by NUL from standard input, a name that looks like a glob as it stands', async () => {
  expect(await linted(['--files-from', '-', '-0'], 'b[1].md\0对比 一.md\0')).toEqual({
    code: 0,
    stderr: '',
    named: ['b[1].md', '对比 一.md']
  })
})

it('adds to the files that were named', async () => {
  expect((await linted(['other.md', '--files-from=-'], 'a.md\n')).named).toEqual(['a.md', 'other.md'])
})

it('says what is missing and lints the rest', async () => {
  expect(await linted(['--files-from', '-'], 'gone*.md\na.md\n')).toEqual({
    code: 2,
    stderr: 'evenhand: no such file: `gone*.md`\n',
    named: ['a.md']
  })
})

it('tells names that git has quoted', async () => {
  expect((await linted(['--files-from', '-'], '"\\345\\257\\271.md"\n')).stderr).toContain('use `git … -z` with `--files-from - -0`')
})

it('has nothing to do for an empty list, and says so', async () => {
  const stderr = 'evenhand: the list of files in standard input is empty, there is nothing to do\n'
  expect(await linted(['--files-from', '-'])).toEqual({ code: 0, stderr, named: [] })
})

it('serves report, too', async () => {
  const cwd = tempFolder({ ...files, empty: '' })
  expect((await play(['report', '-f', 'ndjson', '--files-from', 'list.txt'], { cwd })).stdout.trim().split('\n')).toHaveLength(2)
  const none = await play(['report', '--input-format', 'ndjson', '--files-from', 'empty'], { cwd, stdin: '{"path":"x.md","text":""}\n' })
  expect(none).toEqual({ code: 0, stdout: '', stderr: 'evenhand: the list of files in `empty` is empty, there is nothing to do\n' })
})

it('is not standard input twice', async () => {
  expect((await linted(['-', '--files-from', '-'])).stderr).toContain('standard input cannot be an article')
  expect((await linted(['-0', 'a.md'])).stderr).toContain('`--null` lacks `--files-from`')
  expect((await linted(['--files-from', 'nolist'])).stderr).toBe('evenhand: cannot read the list of files `nolist` (ENOENT)\n')
})

it('says of bad inputs alone what is wrong with them, and no more', async () => {
  expect(await play(['lint', 'nosuch.md'], { cwd: tempFolder({}) })).toEqual({
    code: 2,
    stdout: '',
    stderr: 'evenhand: no such file: `nosuch.md`\n'
  })
})
