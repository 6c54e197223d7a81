import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DiffReport } from '../../src/report/diff/types.ts'
import { validate } from '../report/validate.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'
import { tempRepository } from './tempRepository.ts'

const article = (raft: string) => `# 划艇与木筏怎么选\n\n## 成本\n\n- 划艇：很贵。\n- 木筏：${raft}。\n`

async function diff(cwd: string, ...args: string[]) {
  const played = await play(['diff', '--format', 'json', ...args], { cwd })
  const report = played.stdout === '' ? null : (JSON.parse(played.stdout) as DiffReport)
  if (report) expect(validate('diff', report)).toEqual([])
  return { ...played, report, shown: report?.articles.map(({ status, oldFile, file, changed }) => [status, oldFile, file, changed]) }
}

describe('diff of what is missing', () => {
  it('says nothing of changes where a file is missing', async () => {
    const { folder } = tempRepository({ 'a.md': article('很便宜') })
    for (const format of ['markdown', 'json']) {
      const played = await play(['diff', 'a.md', 'none.md', '--format', format], { cwd: folder })
      expect(played).toMatchObject({ code: 2, stdout: '', stderr: 'evenhand: no such file: `none.md`\n' })
    }
  })

  it('speaks the language of the run where no article has changed', async () => {
    const { folder } = tempRepository({ 'a.md': article('很便宜') })
    const { code, stdout } = await play(['diff', '--since', 'HEAD'], { cwd: folder })
    expect([code, stdout]).toEqual([
      0,
      '## What changed in the comparison (compared with `HEAD`)\n\nNo change in coverage, claims or findings.\n'
    ])
  })
})

describe('diff --since', () => {
  it('handles changed, renamed, added, deleted and untracked files with Chinese names', async () => {
    const { folder, git, commit } = tempRepository({
      '文档/改动 的.md': article('很便宜'),
      '文档/旧名.md': article('很便宜，自己能扎'),
      '删除.md': article('很便宜'),
      '不变.md': article('很便宜'),
      '首页.md': '# 首页\n\n欢迎。\n',
      'notes.txt': article('很便宜')
    })
    git('mv', '文档/旧名.md', '文档/新名.md')
    commit('rename')
    writeFileSync(join(folder, '文档/改动 的.md'), article('很便宜，缺点是太重'))
    writeFileSync(join(folder, '新 "文件".md'), article('很慢'))
    writeFileSync(join(folder, '首页.md'), '# 首页\n\n欢迎光临。\n')
    writeFileSync(join(folder, 'notes.txt'), article('很慢'))
    rmSync(join(folder, '删除.md'))
    const { code, stderr, report, shown } = await diff(folder, '--since', 'HEAD~1')
    expect([code, stderr]).toEqual([0, ''])
    expect(shown).toEqual([
      ['deleted', '删除.md', '删除.md', true],
      ['modified', '文档/改动 的.md', '文档/改动 的.md', true],
      ['renamed', '文档/旧名.md', '文档/新名.md', false],
      ['added', null, '新 "文件".md', true]
    ])
    expect(report).toMatchObject({ since: 'HEAD~1', passedOver: ['首页.md'] })
    expect(report?.articles[1]?.cells).toMatchObject([{ dimension: '成本', subject: '木筏', from: 'one-sided', to: 'balanced' }])
  })

  it('takes the files named, deleted ones by name or folder', async () => {
    const { folder } = tempRepository({ 'a/one.md': article('很便宜'), 'a/two.md': article('很便宜'), 'b.md': article('很便宜') })
    rmSync(join(folder, 'a/one.md'))
    writeFileSync(join(folder, 'a/two.md'), article('很慢'))
    writeFileSync(join(folder, 'b.md'), article('很慢'))
    const files = async (...words: string[]) => (await diff(folder, '--since', 'HEAD', ...words)).report?.articles.map(({ file }) => file)
    expect(await files('a')).toEqual(['a/one.md', 'a/two.md'])
    expect(await files('a/one.md')).toEqual(['a/one.md'])
    expect(await files('b.md')).toEqual(['b.md'])
    expect(await files()).toEqual(['a/one.md', 'a/two.md', 'b.md'])
    const missing = await diff(folder, '--since', 'HEAD', 'c.md')
    expect([missing.code, missing.stderr]).toEqual([2, 'evenhand: no such file: `c.md`\n'])
  })

  it('works from a folder below the root, on what is there and below', async () => {
    const { folder } = tempRepository({ 'a/one.md': article('很便宜'), 'b.md': article('很便宜') })
    writeFileSync(join(folder, 'a/one.md'), article('很慢'))
    writeFileSync(join(folder, 'b.md'), article('很慢'))
    expect((await diff(join(folder, 'a'), '--since', 'HEAD')).shown).toEqual([['modified', 'one.md', 'one.md', true]])
    expect((await diff(join(folder, 'a'), '--since', 'HEAD', '../b.md')).shown).toEqual([['modified', '../b.md', '../b.md', true]])
  })

  it('leaves out what git or the configuration ignores', async () => {
    const { folder } = tempRepository({
      '.gitignore': 'out/\n',
      'evenhand.config.json': '{"ignores": ["drafts/"]}',
      'drafts/a.md': article('很便宜')
    })
    writeFileSync(join(folder, 'drafts/a.md'), article('很慢'))
    mkdirSync(join(folder, 'out'))
    writeFileSync(join(folder, 'out/b.md'), article('很慢'))
    expect(await diff(folder, '--since', 'HEAD')).toMatchObject({ code: 0, stderr: '', shown: [] })
  })

  it('compares with where the branches parted, when asked to', async () => {
    const { folder, git, commit } = tempRepository({ 'a.md': article('很便宜'), 'b.md': article('很便宜') })
    git('switch', '-q', '-c', 'work')
    writeFileSync(join(folder, 'a.md'), article('很慢'))
    commit('work')
    git('switch', '-q', 'main')
    writeFileSync(join(folder, 'b.md'), article('很慢'))
    commit('meanwhile')
    git('switch', '-q', 'work')
    const files = async (since: string) => (await diff(folder, '--since', since)).report?.articles.map(({ file }) => file)
    expect(await files('main')).toEqual(['a.md', 'b.md'])
    expect(await files('main...')).toEqual(['a.md'])
  })

  it('says which version could not be read, and goes on', async () => {
    const { folder } = tempRepository({ 'a.md': new Uint8Array([0, 1, 2, 0xff]), 'b.md': article('很便宜') })
    writeFileSync(join(folder, 'a.md'), article('很慢'))
    writeFileSync(join(folder, 'b.md'), article('很慢'))
    const { code, report } = await diff(folder, '--since', 'HEAD')
    expect(code).toBe(0)
    expect(report?.unreadable).toEqual([{ file: 'a.md', reason: 'Unexpected binary content, expected text' }])
    expect(report?.articles.map(({ file }) => file)).toEqual(['b.md'])
  })

  it('never takes a revision for an option, and says what git does not know', async () => {
    const { folder } = tempRepository({ 'a.md': article('很便宜') })
    for (const revision of ['nonsense', '--output=x', 'HEAD:a.md'])
      expect(await play(['diff', `--since=${revision}`], { cwd: folder })).toMatchObject({
        code: 2,
        stderr: `evenhand: git knows no revision \`${revision}\`, expected a commit, branch or tag; a shallow clone must fetch it first (fetch-depth: 0)\n`
      })
  })

  it('wants a repository', async () => {
    const cwd = tempFolder({ 'a.md': article('很便宜') })
    const { code, stderr } = await play(['diff', '--since', 'HEAD', '--lang', 'zh'], { cwd })
    expect([code, stderr]).toEqual([2, `evenhand: \`--since\` 要在 git 仓库里用，\`${cwd}\` 不在任何仓库里\n`])
  })
})

describe('diff OLD NEW', () => {
  it('reads standard input', async () => {
    const cwd = tempFolder({ 'a.md': article('很便宜') })
    const { stdout } = await play(['diff', 'a.md', '-'], { cwd, stdin: article('很便宜，缺点是太重') })
    expect(stdout).toContain('| 成本 | ◐ → ● |')
  })

  it('wants two files', async () => {
    const cwd = tempFolder({ 'a.md': article('很便宜'), 'b/c.md': article('很便宜'), 'b/d.md': article('很便宜') })
    expect(await play(['diff'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('wants two files (OLD NEW), got 0') })
    expect(await play(['diff', 'a.md', 'b'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('`b` is not one file') })
    expect(await play(['diff', 'a.md', 'x.md'], { cwd })).toMatchObject({ code: 2, stderr: 'evenhand: no such file: `x.md`\n' })
  })
})
