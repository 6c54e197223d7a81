import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LintReport } from '../../src/report/types.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'
import { tempRepository } from './tempRepository.ts'

const article = `# 划艇与木筏怎么选

## 成本

- 划艇：很贵，一条 3000 元。
- 木筏：很便宜，业内普遍认为只要 200 元。

## 稳定性

- 划艇：容易翻，缺点是怕大浪。
- 木筏：很稳。
`

async function lint(cwd: string, ...args: string[]) {
  const played = await play(['lint', '--format', 'json', ...args], { cwd })
  const report = played.stdout === '' ? null : (JSON.parse(played.stdout) as LintReport)
  const shown = report?.files.map(({ file, findings }) => [file, ...findings.map(({ ruleId, line }) => `${line} ${ruleId}`)])
  return { ...played, shown, unchanged: report?.summary.hidden?.unchanged }
}

describe('lint --since', () => {
  it('lists what stands on changed lines and what the change made, in renamed files with Chinese names too', async () => {
    const { folder, git } = tempRepository({ '文档/旧名.md': article, '不变.md': article })
    expect((await lint(folder, '--since', 'HEAD')).shown).toEqual([])
    git('mv', '文档/旧名.md', '文档/新 "名".md')
    const path = join(folder, '文档/新 "名".md')
    writeFileSync(path, `导语一行。\n\n${article}`)
    expect(await lint(folder, '--since', 'HEAD')).toMatchObject({ code: 0, shown: [['文档/新 "名".md']] })
    writeFileSync(path, article.replace('很稳。', '很稳，99% 的人没有翻过。').replace('怕大浪', '怕大风'))
    const { code, shown, unchanged } = await lint(folder, '--since', 'HEAD')
    expect([code, shown]).toEqual([1, [['文档/新 "名".md', '11 unsupported-statistic']]])
    expect(unchanged).toBeGreaterThan(0)
  })

  it('keeps a finding about the article that the change made, off the changed lines', async () => {
    const { folder } = tempRepository({ 'a.md': article })
    writeFileSync(join(folder, 'a.md'), article.replace('- 木筏：很稳。\n', ''))
    expect((await lint(folder, '--since', 'HEAD')).shown).toEqual([['a.md', '8 uncovered-subject']])
  })

  it('takes all of a file that git does not know yet', async () => {
    const { folder } = tempRepository({ 'b.md': '# b\n' })
    writeFileSync(join(folder, 'a.md'), article)
    const { shown } = await lint(folder, '--since', 'HEAD')
    expect(shown).toEqual((await lint(folder, 'a.md')).shown)
    expect(shown?.[0]?.length).toBeGreaterThan(2)
  })

  it('goes with files named and with a baseline', async () => {
    const { folder } = tempRepository({ 'a.md': article, 'docs/b.md': article })
    const worse = article.replace('3000', '3200').replace('很稳。', '很稳，99% 的人没有翻过。')
    writeFileSync(join(folder, 'a.md'), worse)
    writeFileSync(join(folder, 'docs/b.md'), worse)
    const both = ['5 unsupported-statistic', '11 unsupported-statistic']
    expect((await lint(folder, '--since', 'HEAD', 'docs')).shown).toEqual([['docs/b.md', ...both]])
    await play(['lint', 'a.md', '--baseline', 'base.json', '--update-baseline'], { cwd: folder })
    expect((await lint(folder, '--since', 'HEAD', '--baseline', 'base.json')).shown).toEqual([['a.md'], ['docs/b.md', ...both]])
  })

  it('says in people’s forms what it left out', async () => {
    const { folder } = tempRepository({ 'a.md': article })
    writeFileSync(join(folder, 'a.md'), `${article}\n`)
    const { stdout } = await play(['lint', '--since', 'HEAD', '--lang', 'zh'], { cwd: folder })
    expect(stdout).toMatch(/；与改动无关的 \d 处没有列出\n$/)
  })
})

describe('lint --staged', () => {
  it('reads the staged content, not the file', async () => {
    const { folder, git } = tempRepository({ 'a.md': article, 'b.md': article })
    writeFileSync(join(folder, 'a.md'), article.replace('很稳。', '很稳，99% 的人没有翻过。'))
    git('add', 'a.md')
    writeFileSync(join(folder, 'a.md'), '# 另一篇\n')
    writeFileSync(join(folder, 'b.md'), article.replace('很稳。', '很稳，98% 的人没有翻过。'))
    const staged = [['a.md', '11 unsupported-statistic']]
    expect((await lint(folder, '--staged')).shown).toEqual(staged)
    expect((await lint(folder, '--staged', 'a.md', 'b.md')).shown).toEqual(staged)
    rmSync(join(folder, 'a.md'))
    expect((await lint(folder, '--staged')).shown).toEqual(staged)
  })

  it('works before the first commit', async () => {
    const { folder, git } = tempRepository({})
    git('update-ref', '-d', 'HEAD')
    writeFileSync(join(folder, 'a.md'), article)
    expect((await lint(folder, '--staged')).shown).toEqual([])
    git('add', 'a.md')
    expect((await lint(folder, '--staged')).shown).toEqual((await lint(folder, 'a.md')).shown)
  })
})

describe('wrong usage', () => {
  it.each([
    [
      ['--since', 'nonsense'],
      'git knows no revision `nonsense`, expected a commit, branch or tag; a shallow clone must fetch it first (fetch-depth: 0)'
    ],
    [['--since', 'HEAD', '--fix'], '`--since` looks at changes only and cannot go with `--fix`'],
    [['--staged', '--baseline', 'b.json', '--update-baseline'], '`--update-baseline` needs all findings, it does not go with `--staged`'],
    [['--staged', '-'], 'standard input (`-`) has no version to compare with and cannot go with `--staged`']
  ])('%j', async (args, text) => {
    const { folder } = tempRepository({ 'a.md': article })
    expect(await play(['lint', ...args], { cwd: folder })).toMatchObject({ code: 2, stdout: '', stderr: `evenhand: ${text}\n` })
  })

  it('is a folder without a repository', async () => {
    const cwd = tempFolder({ 'a.md': article })
    for (const option of [['--staged'], ['--since', 'HEAD']])
      expect(await play(['lint', ...option], { cwd })).toMatchObject({
        code: 2,
        stderr: `evenhand: \`${option[0]}\` wants a git repository, \`${cwd}\` is in none\n`
      })
  })
})
