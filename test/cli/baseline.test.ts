import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const vague = (more = '') => `# A vs B\n\n- A is fast.\n- B is slow.\n\nMost experts agree that A is better than B.${more}\n`
const strict = ['--fail-on', 'info', '--baseline', 'ci/known.json']

describe('--baseline', () => {
  it('lets old findings be and reports new ones', async () => {
    const cwd = tempFolder({ 'docs/a.md': vague(), 'docs/b.md': vague() })
    expect(await play([...strict, '--update-baseline'], { cwd })).toEqual({
      code: 0,
      stdout: expect.stringMatching(/; no problems; 2 findings known to the baseline\n$/),
      stderr: 'evenhand: baseline `ci/known.json`: 2 entries in 2 files (2 added, 0 dropped)\n'
    })
    expect(readFileSync(join(cwd, 'ci/known.json'), 'utf8')).toBe(
      `{
  "schemaVersion": 1,
  "files": {
    "../docs/a.md": {
      "vague-source/vague|a||mostexpertsagreethataisbetterthanb": 1
    },
    "../docs/b.md": {
      "vague-source/vague|a||mostexpertsagreethataisbetterthanb": 1
    }
  }
}
`
    )
    writeFileSync(join(cwd, 'docs/a.md'), `\n\n${vague('\n\nMany studies show that B is safe.')}`)
    const { code, stdout } = await play([...strict, '--format', 'json'], { cwd })
    const { files, summary } = JSON.parse(stdout)
    expect(code).toBe(1)
    expect(files.map(({ findings }: { findings: { line: number }[] }) => findings.map(({ line }) => line))).toEqual([[10], []])
    expect(summary.hidden).toEqual({ warnings: 0, infos: 0, known: 2 })
    // The same from another folder.
    expect((await play(['a.md', '--baseline', '../ci/known.json'], { cwd: join(cwd, 'docs') })).stdout).toContain(
      '1 finding known to the baseline'
    )
  })

  it('says which entries no longer occur, and drops them for files that were linted or are no more', async () => {
    const cwd = tempFolder({ 'a.md': vague(), 'b.md': vague(), 'c.md': vague() })
    await play([...strict, '--update-baseline'], { cwd })
    writeFileSync(join(cwd, 'a.md'), '# Notes\n')
    writeFileSync(join(cwd, 'b.md'), '# Notes\n')
    rmSync(join(cwd, 'c.md'))
    expect((await play([...strict, 'a.md'], { cwd })).stderr).toBe(
      'evenhand: 2 entries of the baseline `ci/known.json` no longer occur; run --update-baseline\n'
    )
    expect((await play([...strict, 'a.md', '--rule', 'vague-source:off'], { cwd })).stderr).toBe('')
    const updated = await play([...strict, 'a.md', '--update-baseline', '--lang', 'zh'], { cwd })
    expect(updated.stderr).toBe('evenhand: 基线 `ci/known.json`：1 个文件，共 1 条（新增 0，去掉 2）\n')
    expect(Object.keys(JSON.parse(readFileSync(join(cwd, 'ci/known.json'), 'utf8')).files)).toEqual(['../b.md'])
  })

  it('shows known findings as suppressed in SARIF', async () => {
    const cwd = tempFolder({ 'a.md': vague() })
    await play([...strict, '--update-baseline'], { cwd })
    const { stdout } = await play([...strict, '--format', 'sarif'], { cwd })
    expect(JSON.parse(stdout).runs[0].results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
      [{ kind: 'external' }]
    ])
  })

  for (const [name, text, message] of [
    ['broken JSON', '{\n  "files": {,}\n}', 'known.json:2:13: the baseline is not valid JSON'],
    ['a list', '[]', 'known.json:1:1: `(root)` of the baseline is [], expected an object'],
    ['another version', '{"schemaVersion": 2, "files": {}}', 'known.json:1:19: `schemaVersion` of the baseline is 2, expected 1'],
    ['no files', '{"schemaVersion": 1}', 'known.json:1:1: `files` of the baseline is undefined, expected an object'],
    [
      'a wrong count',
      '{"schemaVersion": 1, "files": {\n  "a.md": {"k": 0}\n}}',
      'known.json:2:17: `files.a.md.k` of the baseline is 0, expected a whole number above 0'
    ],
    [
      'a merge conflict',
      '{\n<<<<<<< ours\n}',
      'known.json:2: the baseline holds an unresolved merge conflict; take either side and run --update-baseline'
    ]
  ] as const) {
    it(`refuses ${name}, with its place, and leaves it as it is`, async () => {
      const cwd = tempFolder({ 'known.json': text, 'a.md': vague() })
      const played = await play(['--baseline', 'known.json', '--update-baseline'], { cwd })
      expect(played).toEqual({ code: 2, stdout: '', stderr: `evenhand: ${message}\n` })
      expect(readFileSync(join(cwd, 'known.json'), 'utf8')).toBe(text)
    })
  }

  it('must be there unless it is to be made', async () => {
    const cwd = tempFolder({ 'a.md': vague() })
    expect((await play(['--baseline', 'no.json'], { cwd })).stderr).toBe(
      'evenhand: no such baseline: `no.json`; --update-baseline makes it\n'
    )
    expect((await play(['--update-baseline'], { cwd })).code).toBe(2)
    expect(existsSync(join(cwd, 'no.json'))).toBe(false)
  })
})
