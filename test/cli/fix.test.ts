/** `--fix` on real files: what is written, what is left, and what is said where it cannot be. */
import { chmodSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, it } from 'vitest'
import { replaceText } from '../../src/cli/output/replaceText.ts'
import type { LintReport } from '../../src/report/types.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const paste =
  '纸质书与电子书怎么选\n\n价格\n\n    • 纸质书：贵，但可以转卖\n    • 电子书：便宜\n\n携带\n\n    • 纸质书：笨重\n    • 电子书：轻便，好带\n'
const fixed =
  '# 纸质书与电子书怎么选\n\n## 价格\n\n- 纸质书：贵，但可以转卖\n- 电子书：便宜\n\n## 携带\n\n- 纸质书：笨重\n- 电子书：轻便，好带\n'
const notes = '# 烤面包\n\n    • 面粉\n    • 水\n'
const files = (folder: string) => readdirSync(folder).sort()
const bytes = (...path: string[]) => readFileSync(join(...path))

it('writes the fixed text, prints the findings that are left, and leaves everything else alone', async () => {
  const cwd = tempFolder({ 'a.md': paste, 'b.md': notes })
  const { code, stdout } = await play(['--fix', '.'], { cwd })
  expect(bytes(cwd, 'a.md').toString()).toBe(fixed)
  expect(bytes(cwd, 'b.md').toString()).toBe(notes)
  expect(stdout).toContain('1 finding fixed in 1 file')
  expect(stdout).not.toContain('pasted-structure')
  expect(code).toBe(0)
  expect(files(cwd)).toEqual(['a.md', 'b.md'])
  const times = statSync(join(cwd, 'a.md')).mtimeMs
  expect((await play(['--fix', '.'], { cwd })).stdout).not.toContain('fixed')
  expect(statSync(join(cwd, 'a.md')).mtimeMs).toBe(times)
})

it('says in JSON what could be fixed, and what was', async () => {
  const cwd = tempFolder({ 'a.md': paste })
  const report = async (...words: string[]) => JSON.parse((await play(['-f', 'json', ...words, 'a.md'], { cwd })).stdout) as LintReport
  const before = (await report()).files[0]!
  expect(before.findings.find((one) => one.ruleId === 'pasted-structure')?.fix?.[0]).toEqual({ start: 0, end: 0, text: '# ' })
  expect(before.fixed).toBe(undefined)
  expect((await report('--fix')).files[0]).toMatchObject({ fixed: 1 })
})

describe('encoding and line endings stay:', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n')
  it.each([
    ['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['CRLF', (text: string) => Buffer.from(windows(text))],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\ufeff${windows(text)}`, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()]
  ])('%s', async (_, encoded) => {
    const cwd = tempFolder({ 'a.md': encoded(paste) })
    await play(['--fix', 'a.md'], { cwd })
    expect(bytes(cwd, 'a.md').equals(encoded(fixed))).toBe(true)
  })
})

it.each([
  ['broken UTF-8', Buffer.concat([Buffer.from(paste), Uint8Array.from([0xe5, 0xa5])])],
  ['binary', Buffer.concat([Buffer.from(paste), Uint8Array.from([0])])],
  ['what would hang the parser', Buffer.from(`${paste}\n${'> '.repeat(20_000)}x`)]
])('never writes %s', async (_, content) => {
  const cwd = tempFolder({ 'a.md': content, 'b.md': paste })
  const { code, stdout } = await play(['--fix-suggestions', '.'], { cwd })
  expect(bytes(cwd, 'a.md').equals(content)).toBe(true)
  expect(bytes(cwd, 'b.md').toString()).toBe(fixed)
  expect(stdout).toContain('unreadable-file')
  expect(code).toBe(1)
})

describe.skipIf(process.platform === 'win32')('the file itself', () => {
  it('keeps its mode', async () => {
    const cwd = tempFolder({ 'a.md': paste })
    chmodSync(join(cwd, 'a.md'), 0o640)
    await play(['--fix', 'a.md'], { cwd })
    expect(statSync(join(cwd, 'a.md')).mode & 0o777).toBe(0o640)
  })

  it('is written where a link leads, and the link stays', async () => {
    const cwd = tempFolder({ 'docs/a.md': paste, 'other/': '' })
    symlinkSync('../docs/a.md', join(cwd, 'other/link.md'))
    await play(['--fix', 'other/link.md'], { cwd })
    expect(lstatSync(join(cwd, 'other/link.md')).isSymbolicLink()).toBe(true)
    expect(bytes(cwd, 'docs/a.md').toString()).toBe(fixed)
    expect(files(join(cwd, 'other'))).toEqual(['link.md'])
  })

  it('is mended under one of its names, the other keeps the old text', async () => {
    const cwd = tempFolder({ 'a.md': paste })
    linkSync(join(cwd, 'a.md'), join(cwd, 'b.txt'))
    await play(['--fix', 'a.md'], { cwd })
    expect([bytes(cwd, 'a.md').toString(), bytes(cwd, 'b.txt').toString()]).toEqual([fixed, paste])
  })

  it.skipIf(process.getuid?.() === 0)('stays as it was in a folder that is closed to writing, and the others come out', async () => {
    const cwd = tempFolder({ 'closed/a.md': paste, 'b.md': paste })
    chmodSync(join(cwd, 'closed'), 0o555)
    const { code, stdout, stderr } = await play(['--fix', '.'], { cwd })
    chmodSync(join(cwd, 'closed'), 0o755)
    expect(stderr).toMatch(/cannot write `closed\/a\.md` \(EACCES\), it stays as it was/)
    expect(stdout).toContain('closed/a.md:1:1')
    expect(bytes(cwd, 'closed/a.md').toString()).toBe(paste)
    expect(bytes(cwd, 'b.md').toString()).toBe(fixed)
    expect(code).toBe(2)
  })
})

it('leaves a file alone that was changed after it had been read, and no other file behind', async () => {
  const cwd = tempFolder({ 'a.md': paste })
  const path = join(cwd, 'a.md')
  writeFileSync(path, `${paste}补一句。\n`)
  await expect(replaceText(path, paste, fixed)).rejects.toMatchObject({ code: 'ECHANGED' })
  expect(bytes(path).toString()).toBe(`${paste}补一句。\n`)
  expect(files(cwd)).toEqual(['a.md'])
})

it('says so where the file has gone, and works on', async () => {
  const cwd = tempFolder({})
  await expect(replaceText(join(cwd, 'a.md'), paste, fixed)).rejects.toMatchObject({ code: 'ENOENT' })
  expect(files(cwd)).toEqual([])
})

describe('standard output', () => {
  it('is the fixed text of standard input, byte order mark and all; the results go to standard error', async () => {
    const cwd = tempFolder({})
    const { stdout, stderr } = await play(['--fix', '-'], { cwd, stdin: `\ufeff${paste}` })
    expect(stdout).toBe(`\ufeff${fixed}`)
    expect(stderr).toContain('1 finding fixed in 1 file')
    expect((await play(['--fix', '-'], { cwd, stdin: notes })).stdout).toBe(notes)
  })

  it('is a diff that can be applied, and nothing is written', async () => {
    const cwd = tempFolder({ 'a.md': paste.replaceAll('\n', '\r\n'), 'b.md': notes })
    const { stdout, stderr } = await play(['--fix-dry-run', '.'], { cwd })
    expect(stdout).toMatch(/^--- a\/a\.md\n\+\+\+ b\/a\.md\n@@ /)
    expect(stdout).not.toContain('b.md\n---')
    expect(applyPatch(paste.replaceAll('\n', '\r\n'), stdout, { autoConvertLineEndings: false })).toBe(fixed.replaceAll('\n', '\r\n'))
    expect(bytes(cwd, 'a.md').toString()).toBe(paste.replaceAll('\n', '\r\n'))
    expect(stderr).toContain('1 finding would be fixed in 1 file; nothing was written')
  })

  it('has the diff without escape sequences of the file where a terminal would obey them', async () => {
    const cwd = tempFolder({ 'a.md': `${paste}\n\u001b[2J\n` })
    expect((await play(['--fix-dry-run', '--color', 'a.md'], { cwd })).stdout).not.toContain('\u001b[2J')
    expect((await play(['--fix-dry-run', '--no-color', 'a.md'], { cwd })).stdout).toContain('\u001b[2J')
  })
})

it('takes out what a site put around an article only when told to', async () => {
  const source = paste.replace('\n\n价格', '\n\n作者：小王 浏览量：7\n\n目录\n\n价格\n携带\n\n价格')
  const cwd = tempFolder({ 'a.md': source, 'b.md': source })
  await play(['--fix', 'a.md'], { cwd })
  expect(bytes(cwd, 'a.md').toString()).toContain('<!-- evenhand skip -->\n\n')
  expect(bytes(cwd, 'a.md').toString()).toContain('浏览量：7')
  await play(['--fix-suggestions', 'b.md'], { cwd })
  expect(bytes(cwd, 'b.md').toString()).toBe(fixed)
})

it('does not take both ways of fixing at once', async () => {
  const { code, stderr } = await play(['--fix', '--fix-dry-run', 'a.md'], { cwd: tempFolder({ 'a.md': paste }) })
  expect([code, stderr]).toEqual([2, 'evenhand: `--fix` writes files and `--fix-dry-run` writes none, expected one of them\n'])
})

it('makes a drifting name one, and adds an empty label where a list leaves one out, when told to', async () => {
  const source =
    '# 远程办公与坐班的对比\n\n## 通勤\n- 远程办公：不用通勤，省时间\n- 坐班：费时间\n\n## 沟通\n- 居家办公：慢，要约时间\n- 坐班：快\n\n' +
    '## 花费\n- 居家办公：便宜\n- 坐班：昂贵\n\n## 午饭\n- 坐班：贵\n\n## 天气\n- 远程办公：不怕刮风，方便\n- 坐班：麻烦\n'
  const cwd = tempFolder({ 'a.md': source })
  await play(['--fix', 'a.md'], { cwd })
  expect(bytes(cwd, 'a.md').toString()).toBe(source)
  await play(['--fix-suggestions', 'a.md'], { cwd })
  const text = source.replaceAll('居家办公', '远程办公').replace('- 坐班：贵\n', '- 坐班：贵\n- 远程办公：\n')
  expect(bytes(cwd, 'a.md').toString()).toBe(text)
  await play(['--fix-suggestions', 'a.md'], { cwd })
  expect(bytes(cwd, 'a.md').toString()).toBe(text)
})
