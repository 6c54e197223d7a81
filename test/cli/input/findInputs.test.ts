import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../../src/cli/input/findInputs.ts'
import { tempFolder } from '../tempFolder.ts'

async function find(cwd: string, words: readonly string[], ignores: readonly string[] | null = null) {
  const found = await findInputs(words, { cwd, stdinFilename: '<stdin>', ignores: ignores && { folder: cwd, globs: ignores } })
  return { files: found.inputs.map((input) => input.file), errors: found.errors.map((t) => t.en), notices: found.notices.map((t) => t.en) }
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

  it('reads a file that is named, whatever its extension, ignored by git or not, and once', async () => {
    const cwd = tempFolder({ '.git/': '', '.gitignore': '*\n', 'seed.txt': '', 'a.md': '' })
    expect(await find(cwd, ['seed.txt', './seed.txt', 'a.md', join(cwd, 'a.md')])).toEqual(only(['a.md', 'seed.txt']))
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
      notices: ['`in` holds no Markdown files (.md, .markdown, .mdx), or git ignores them']
    })
  })

  it('leaves out what the configuration ignores, and says so of named files', async () => {
    const cwd = tempFolder({ 'a.md': '', 'drafts/b.md': '' })
    expect(await find(cwd, ['.'], ['drafts/'])).toEqual(only(['a.md']))
    expect(await find(cwd, ['drafts/b.md'], ['drafts/'])).toEqual({
      files: [],
      errors: [],
      notices: ['`drafts/b.md` is left out by `ignores` of the configuration']
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
