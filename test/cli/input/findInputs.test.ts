import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../../src/cli/input/findInputs.ts'
import { createResolver } from '../../../src/config/createResolver.ts'
import { tempFolder } from '../tempFolder.ts'

async function find(cwd: string, words: readonly string[], { ignore = true } = {}) {
  const told: string[] = []
  const context = async () => ({ rules: [], profiles: [], dimensions: [] })
  const resolver = ignore ? createResolver({ cwd, named: null, context, notice: (text) => told.push(text.en) }) : null
  const found = await findInputs(words, { cwd, stdinFilename: null, resolver })
  return {
    files: found.inputs.map((input) => input.file),
    errors: found.errors.map((text) => text.en),
    notices: [...told, ...found.notices.map((text) => text.en)]
  }
}
const only = (files: readonly string[]) => ({ files, errors: [], notices: [] })

describe('findInputs', () => {
  it('takes the Markdown of a folder and below, sorted by code point', async () => {
    const cwd = tempFolder({
      'b.md': '',
      'a/z.MARKDOWN': '',
      'a/y.mdx': '',
      'a/x.txt': '',
      '对比.md': '',
      '😀.md': '',
      '！.md': '',
      'B.md': ''
    })
    expect(await find(cwd, ['.'])).toEqual(only(['B.md', 'a/y.mdx', 'a/z.MARKDOWN', 'b.md', '对比.md', '！.md', '😀.md']))
  })

  it('takes the current folder without any word', async () => {
    expect(await find(tempFolder({ 'a.md': '' }), [])).toEqual(only(['a.md']))
  })

  it('passes over node_modules and .git, but not other hidden folders', async () => {
    const cwd = tempFolder({ 'node_modules/a.md': '', '.git/b.md': '', '.github/c.md': '', 'in/node_modules/d.md': '' })
    expect(await find(cwd, ['.'])).toEqual(only(['.github/c.md']))
    expect(await find(cwd, ['**/*.md'])).toEqual(only(['.github/c.md']))
  })

  it('honours .gitignore files, nested and negated, for folders and globs alike', async () => {
    const cwd = tempFolder({
      '.git/': '',
      '.gitignore': '*.draft.md\n/out/\nkeep/*\n!keep/this.md\n',
      'a.draft.md': '',
      'out/x.md': '',
      'in/out/y.md': '',
      'keep/this.md': '',
      'keep/that.md': '',
      'in/.gitignore': '!b.draft.md\nlocal.md\n',
      'in/b.draft.md': '',
      'in/local.md': '',
      'local.md': ''
    })
    const expected = only(['in/b.draft.md', 'in/out/y.md', 'keep/this.md', 'local.md'])
    expect(await find(cwd, ['.'])).toEqual(expected)
    expect(await find(cwd, ['**/*.md'])).toEqual(expected)
  })

  it('honours the .gitignore of the repository above the current folder', async () => {
    const cwd = tempFolder({ '.git/': '', '.gitignore': 'docs/old/\n', 'docs/old/x.md': '', 'docs/new.md': '' })
    expect(await find(join(cwd, 'docs'), ['.'])).toEqual(only(['new.md']))
  })

  it('honours the .gitignore of a folder whose name begins like the current one', async () => {
    const cwd = tempFolder({ 'in/': '', 'inside/.gitignore': 'old.md\n', 'inside/old.md': '', 'inside/new.md': '' })
    expect(await find(join(cwd, 'in'), ['../inside'])).toEqual(only(['../inside/new.md']))
  })

  it('reads a file that is named, whatever its extension, and once', async () => {
    const cwd = tempFolder({ 'seed.txt': '', 'a.md': '' })
    expect(await find(cwd, ['seed.txt', './seed.txt', 'a.md', join(cwd, 'a.md')])).toEqual(only(['a.md', 'seed.txt']))
  })

  it('says which line leaves out what is named, and reads it with --no-ignore', async () => {
    const cwd = tempFolder({ '.git/': '', '.gitignore': '# ours\n*.txt\nold/\n', 'seed.txt': '', 'old/a.md': '', 'b.md': '' })
    expect(await find(cwd, ['seed.txt', 'old/a.md', 'old', 'old/*.md', 'b.md'])).toEqual({
      files: ['b.md'],
      errors: [],
      notices: [
        '`seed.txt` is left out by `*.txt` in `.gitignore:2`; `--no-ignore` reads it',
        '`old/a.md` is left out by `old/` in `.gitignore:3`; `--no-ignore` reads it',
        '`old` is left out by `old/` in `.gitignore:3`; `--no-ignore` reads it',
        '`old/*.md` is left out by `old/` in `.gitignore:3`; `--no-ignore` reads it'
      ]
    })
    expect(await find(cwd, ['seed.txt', '.'], { ignore: false })).toEqual(only(['b.md', 'old/a.md', 'seed.txt']))
  })

  it('honours .evenhandignore like .gitignore, which it overrules in its folder', async () => {
    const cwd = tempFolder({
      '.git/info/exclude': 'mine.md\n',
      '.gitignore': 'gen/*\n',
      '.evenhandignore': '!gen/kept.md\n/CHANGELOG.md\n',
      'mine.md': '',
      'CHANGELOG.md': '',
      'gen/kept.md': '',
      'gen/b.md': '',
      'in/.evenhandignore': '*.old.md\n',
      'in/a.old.md': '',
      'in/CHANGELOG.md': ''
    })
    expect(await find(cwd, ['.'])).toEqual(only(['gen/kept.md', 'in/CHANGELOG.md']))
  })

  it('goes by the common folder of a worktree for info/exclude', async () => {
    const cwd = tempFolder({
      'main/.git/info/exclude': 'mine.md\n',
      'main/.git/worktrees/b/commondir': '../..\n',
      'b/.git': 'gitdir: ../main/.git/worktrees/b\n',
      'b/mine.md': '',
      'b/a.md': ''
    })
    expect(await find(join(cwd, 'b'), ['.'])).toEqual(only(['a.md']))
  })

  it('says so when an ignore file cannot be read', async () => {
    const cwd = tempFolder({ '.gitignore/': '', 'a.md': '' })
    expect(await find(cwd, ['a.md', '.'])).toEqual({
      files: ['a.md'],
      errors: [],
      notices: ['cannot read `.gitignore` (EISDIR); what it would leave out is read']
    })
  })

  it('reads standard input unless its name is left out', async () => {
    const cwd = tempFolder({ '.gitignore': '*.old.md' })
    const resolver = createResolver({
      cwd,
      named: null,
      context: async () => ({ rules: [], profiles: [], dimensions: [] }),
      notice: () => {}
    })
    const piped = async (stdinFilename: string) =>
      (await findInputs(['-'], { cwd, stdinFilename, resolver })).inputs.map(({ file }) => file)
    expect(await piped('docs/a.md')).toEqual(['docs/a.md'])
    expect(await piped('docs/a.old.md')).toEqual([])
  })

  it('takes a name with glob characters literally when it exists', async () => {
    const cwd = tempFolder({ '[a].md': '', 'a.md': '' })
    expect(await find(cwd, ['[a].md'])).toEqual(only(['[a].md']))
  })

  it('means Markdown by a glob without extension, and takes one with extension at its word', async () => {
    const cwd = tempFolder({ 'in/a.md': '', 'in/b.png': '', 'in/c.txt': '' })
    expect(await find(cwd, ['in/**'])).toEqual(only(['in/a.md']))
    expect(await find(cwd, ['in/*.txt'])).toEqual(only(['in/c.txt']))
  })

  it('shows files above the current folder relative to it', async () => {
    const cwd = tempFolder({ 'a.md': '', 'in/': '' })
    expect(await find(join(cwd, 'in'), ['../a.md'])).toEqual(only(['../a.md']))
  })

  it('takes - for standard input', async () => {
    expect(await find(tempFolder({ 'a.md': '' }), ['-', 'a.md', '-'])).toEqual(only(['<stdin>', 'a.md']))
  })

  it('says what is missing and what matches nothing, and finds the rest', async () => {
    const cwd = tempFolder({ 'a.md': '' })
    expect(await find(cwd, ['no.md', 'a.md', 'x/*.md', 'a.md/b'])).toEqual({
      files: ['a.md'],
      errors: ['no such file: `no.md`', 'no file matches `x/*.md`', 'no such file: `a.md/b`'],
      notices: []
    })
  })

  it('says so when a folder holds no Markdown', async () => {
    const cwd = tempFolder({ 'in/a.txt': '' })
    expect(await find(cwd, ['in'])).toEqual({
      files: [],
      errors: [],
      notices: ['`in` holds no Markdown files (.md, .markdown, .mdx), or all are ignored']
    })
  })

  it('leaves out what the configuration ignores, and says so of named files', async () => {
    const cwd = tempFolder({ 'evenhand.config.json': '{"ignores":["drafts/"]}', 'a.md': '', 'drafts/b.md': '' })
    expect(await find(cwd, ['.'])).toEqual(only(['a.md']))
    expect(await find(cwd, ['drafts/b.md'])).toEqual({
      files: [],
      errors: [],
      notices: ['`drafts/b.md` is left out by `drafts/` in `ignores` of `evenhand.config.json`; `--no-ignore` reads it']
    })
  })

  it('follows links to files, not links to folders', async () => {
    const cwd = tempFolder({ 'real/a.md': '', 'in/': '' })
    symlinkSync(join(cwd, 'real/a.md'), join(cwd, 'in/linked.md'))
    symlinkSync(join(cwd, 'in'), join(cwd, 'in/circle'))
    symlinkSync(join(cwd, 'nowhere.md'), join(cwd, 'in/dead.md'))
    expect(await find(cwd, ['in'])).toEqual(only(['in/linked.md']))
  })

  it.skipIf(process.getuid?.() === 0)('says which folder it cannot open, and finds the rest', async () => {
    const cwd = tempFolder({ 'a.md': '', 'closed/b.md': '' })
    chmodSync(join(cwd, 'closed'), 0)
    const found = await find(cwd, ['.'])
    chmodSync(join(cwd, 'closed'), 0o755)
    expect(found).toEqual({ files: ['a.md'], errors: ['cannot open the folder `closed`'], notices: [] })
  })
})
