/** Which configuration is in force for a file: nearest, extended, overridden; and which files are left out. */
import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/config/configError.ts'
import { createResolver } from '../../src/config/createResolver.ts'
import { tempFolder } from '../cli/tempFolder.ts'
import { sampleRules } from './sampleRules.ts'

const context = async () => ({ rules: sampleRules, profiles: ['none', 'open-vs-closed'], dimensions: ['cost', 'security'] })
const resolverIn = (cwd: string, named: string | null = null) => createResolver({ cwd, named, context, notice: () => {} })

async function complaints(cwd: string, file: string, named: string | null = null): Promise<readonly string[]> {
  try {
    await resolverIn(cwd, named).resolve(join(cwd, file))
  } catch (error) {
    if (error instanceof ConfigError) return error.texts.map((text) => text.en)
    throw error
  }
  return []
}

describe('the configuration of a file', () => {
  it('is the nearest, and --config stands for all', async () => {
    const cwd = tempFolder({
      'evenhand.config.yml': 'lang: zh\nclaims: all\n',
      'packages/a/evenhand.config.json': '{"lang": "en"}',
      'packages/b/package.json': '{"name": "b", "evenhand": {"failOn": "never"}}',
      'packages/c/package.json': '{"name": "c", "devDependencies": {"evenhand": "1"}}'
    })
    const resolver = resolverIn(cwd)
    const configOf = async (file: string) => (await resolver.resolve(join(cwd, file))).config
    expect(await configOf('packages/a/docs/x.md')).toEqual({ lang: 'en' })
    expect(await configOf('packages/b/x.md')).toEqual({ failOn: 'never' })
    expect(await configOf('packages/c/x.md')).toEqual({ lang: 'zh', claims: 'all' })
    expect((await resolverIn(cwd, 'packages/a/evenhand.config.json').resolve(join(cwd, 'packages/b/x.md'))).config).toEqual({ lang: 'en' })
  })

  it('is one object for all files that share it', async () => {
    const cwd = tempFolder({ 'evenhand.config.yml': 'overrides: [{files: "*.zh.md", lang: zh}]' })
    const resolver = resolverIn(cwd)
    const of = (file: string) => resolver.resolve(join(cwd, file))
    expect(await of('a.md')).toBe(await of('in/b.md'))
    expect(await of('a.zh.md')).toBe(await of('in/b.zh.md'))
    expect(await of('a.md')).not.toBe(await of('a.zh.md'))
  })

  it('is not taken from an installed package', async () => {
    const cwd = tempFolder({ 'evenhand.config.yml': 'lang: zh', 'node_modules/p/evenhand.config.mjs': 'throw 1' })
    expect((await resolverIn(cwd).resolve(join(cwd, 'node_modules/p/README.md'))).config).toEqual({ lang: 'zh' })
  })

  it('is run as code in the project and above it, or where it was named, and nowhere else', async () => {
    const root = tempFolder({
      'evenhand.config.mjs': 'export default { lang: "zh" }',
      'project/.git/': '',
      'project/in/evenhand.config.mjs': 'export default { lang: "en" }',
      'downloads/evenhand.config.mjs': 'throw new Error("ran")',
      'extending/evenhand.config.json': '{"extends": "../downloads/evenhand.config.mjs"}'
    })
    const cwd = join(root, 'project')
    const resolver = resolverIn(join(cwd, 'in'))
    expect((await resolver.resolve(join(cwd, 'x.md'))).config).toEqual({ lang: 'zh' })
    expect((await resolver.resolve(join(cwd, 'in/x.md'))).config).toEqual({ lang: 'en' })
    const refused =
      '`../downloads/evenhand.config.mjs` is code from outside of this project, so it was not run; if you trust it, name it with `--config`'
    expect(await complaints(cwd, '../downloads/x.md')).toEqual([refused])
    expect(await complaints(cwd, '../extending/x.md')).toEqual([refused])
    expect(await complaints(cwd, 'x.md', '../downloads/evenhand.config.mjs')).toEqual([
      '../downloads/evenhand.config.mjs:1:7: the configuration is not valid JavaScript: ran'
    ])
  })

  it('that is a broken package.json is said with its place, where it seems to be ours', async () => {
    const cwd = tempFolder({ 'package.json': '{"evenhand": {"lang": zh}}', 'in/package.json': '{"evenhand-x": {' })
    expect(await complaints(cwd, 'a.md')).toEqual(['package.json:1:23: the configuration is not valid JSON: unexpected `zh`'])
    expect(await complaints(join(cwd, 'in'), 'a.md')).toEqual([
      '../package.json:1:23: the configuration is not valid JSON: unexpected `zh`'
    ])
  })

  it('in package.json is pointed into from its root', async () => {
    const cwd = tempFolder({ 'package.json': '{\n  "evenhand": { "rules": { "lean-sid": "off" } }\n}' })
    expect(await complaints(cwd, 'a.md')).toEqual(['package.json:2:28: unknown rule `evenhand.rules.lean-sid`; did you mean `lean-side`?'])
  })
})

describe('extends', () => {
  it('takes presets by their long and short names', async () => {
    for (const [given, rules] of [
      ['recommended', { 'lean-side': 'warning', 'loud-title': 'info' }],
      ['evenhand/strict', { 'lean-side': 'error', 'loud-title': 'info' }]
    ] as const) {
      const { config, origins } = await resolverIn(tempFolder({})).resolve('/nowhere/x.md')
      expect([config, origins.size]).toEqual([{}, 0])
      const cwd = tempFolder({ 'evenhand.config.json': JSON.stringify({ extends: given }) })
      const found = await resolverIn(cwd).resolve(join(cwd, 'x.md'))
      expect(found.config.rules).toEqual(rules)
      expect(found.origins.get('rules.lean-side')).toBe(given === 'recommended' ? 'evenhand/recommended' : given)
    }
  })

  it('joins files, packages and what they extend; later ones win, options outlive a severity', async () => {
    const cwd = tempFolder({
      'evenhand.config.yml': `
extends: [strict, ./shared/base.json, "@acme/evenhand-config", preset-main]
rules: {lean-side: info}
dimensions: [Taste, {name: Price, aliases: [dues]}]
profiles: {mine: {extends: theirs, required: [Taste, Smell]}}
profile: mine`,
      'shared/base.json': '{"extends": "./deeper.yml", "lang": "zh", "dimensions": ["Smell", {"name": "Price", "aliases": ["fee"]}]}',
      'shared/deeper.yml': 'claims: all\nlang: en\nrules: {lean-side: [warning, {minimum: 4}]}',
      'node_modules/@acme/evenhand-config/package.json': '{"exports": {"import": "./main.mjs"}}',
      'node_modules/@acme/evenhand-config/main.mjs': 'export default { failOn: "info", profiles: { theirs: { required: ["cost"] } } }',
      'node_modules/preset-main/package.json': '{"main": "config.json"}',
      'node_modules/preset-main/config.json': '{"overrides": [{"files": "docs/**", "failOn": "never"}], "ignores": ["/old/"]}'
    })
    const resolver = resolverIn(cwd)
    const found = await resolver.resolve(join(cwd, 'docs/x.md'))
    expect(found.config).toEqual({
      rules: { 'lean-side': ['info', { minimum: 4 }], 'loud-title': 'info' },
      lang: 'zh',
      claims: 'all',
      failOn: 'never',
      dimensions: ['Smell', 'Taste', { name: 'Price', aliases: ['dues'] }],
      profiles: { theirs: { required: ['cost'] }, mine: { extends: 'theirs', required: ['Taste', 'Smell'] } },
      profile: 'mine'
    })
    expect(Object.fromEntries(found.origins)).toMatchObject({
      lang: 'shared/base.json',
      claims: 'shared/deeper.yml',
      failOn: 'preset-main overrides[0]',
      'rules.lean-side': 'evenhand.config.yml',
      'rules.loud-title': 'evenhand/strict',
      'profiles.theirs': '@acme/evenhand-config'
    })
    expect(await resolver.ignoredBy(join(cwd, 'old/x.md'))).toEqual({ file: 'preset-main', line: null, pattern: '/old/' })
  })

  it('lets what extends bring back a file that the extended one leaves out', async () => {
    const cwd = tempFolder({
      'evenhand.config.yml': 'extends: ./base.yml\nignores: ["!news.md"]',
      'base.yml': 'ignores: ["*.md"]'
    })
    const resolver = resolverIn(cwd)
    expect(await resolver.ignoredBy(join(cwd, 'news.md'))).toBeNull()
    expect(await resolver.ignoredBy(join(cwd, 'old.md'))).toEqual({ file: 'base.yml', line: null, pattern: '*.md' })
  })

  for (const [name, files, complaint] of [
    [
      'a circle',
      { 'evenhand.config.yml': 'extends: ./a.yml', 'a.yml': 'extends: [./b.json]', 'b.json': '{"extends": "./a.yml"}' },
      'b.json:1:13: `extends` leads back to itself (`a.yml` → `b.json` → `a.yml`)'
    ],
    [
      'itself',
      { 'evenhand.config.yml': 'extends: ./evenhand.config.yml' },
      'evenhand.config.yml:1:10: `extends` leads back to itself (`evenhand.config.yml` → `evenhand.config.yml`)'
    ],
    [
      'a preset that is none, with the nearest',
      { 'evenhand.config.yml': 'extends: [evenhand/strct]' },
      'evenhand.config.yml:1:11: `extends[0]` is "evenhand/strct", expected a preset ("evenhand/recommended", "evenhand/strict"), a file that begins with ./ or ../, or a package that is installed; did you mean "evenhand/strict"?'
    ],
    [
      'a package that is not there',
      { 'evenhand.config.yml': 'extends: no-such-package' },
      'evenhand.config.yml:1:10: `extends` is "no-such-package", expected a preset ("evenhand/recommended", "evenhand/strict"), a file that begins with ./ or ../, or a package that is installed'
    ],
    [
      'a file that is not there',
      { 'evenhand.config.yml': 'extends: ./no.yml' },
      'evenhand.config.yml:1:10: `extends` is "./no.yml", and there is no such file'
    ],
    [
      'a file with a fault',
      { 'evenhand.config.yml': 'extends: ./a.yml', 'a.yml': '\nlang: fr' },
      'a.yml:2:7: `lang` is "fr", expected "auto", "zh", "en"'
    ],
    [
      'what is no name',
      { 'evenhand.config.yml': 'extends: {a: 1}' },
      'evenhand.config.yml:1:10: `extends` is {"a":1}, expected a preset ("evenhand/recommended", "evenhand/strict"), a file that begins with ./ or ../, or a package that is installed'
    ]
  ] as const) {
    it(`says so of ${name}`, async () => expect(await complaints(tempFolder(files), 'x.md')).toEqual([complaint]))
  }
})

describe('overrides', () => {
  const cases = [
    ['*.md', ['a.md', 'in/a.md', '.hidden/a.md'], ['a.mdx']],
    ['docs/*.md', ['docs/a.md'], ['docs/in/a.md', 'in/docs/a.md']],
    ['./docs/**', ['docs/a.md', 'docs/in/b.md'], ['a.md']],
    ['docs/', ['docs/a.md', 'docs/in/b.md'], ['a.md', 'in/docs/a.md']],
    ['**/*.{zh,en}.md', ['a.zh.md', 'in/b.en.md'], ['a.md']],
    ['对比*.md', ['对比.md', 'in/对比2.md'], ['a.md']],
    [['docs/**', '!*.old.md'], ['docs/a.md'], ['docs/a.old.md', 'a.md']],
    ['!docs/**', ['a.md'], ['docs/a.md']],
    ['../*.md', [], ['../a.md', 'a.md']]
  ] as const
  for (const [files, fitting, others] of cases) {
    it(`for ${JSON.stringify(files)}`, async () => {
      const cwd = tempFolder({ 'in/evenhand.config.json': JSON.stringify({ overrides: [{ files, lang: 'zh' }] }) })
      const resolver = resolverIn(cwd, 'in/evenhand.config.json')
      const fits = async (file: string) => (await resolver.resolve(join(cwd, 'in', file))).config.lang === 'zh'
      for (const file of fitting) expect(await fits(file), file).toBe(true)
      for (const file of others) expect(await fits(file), file).toBe(false)
    })
  }

  it('win over what stands before them, one setting at a time', async () => {
    const cwd = tempFolder({
      'evenhand.config.yml': `
rules: {lean-side: [error, {minimum: 3}], loud-title: warning}
subjects: [A]
overrides:
  - {files: "*.md", rules: {lean-side: info}, lang: en}
  - {files: docs/, rules: {lean-side: off}, subjects: [B], profile: none}`
    })
    const resolver = resolverIn(cwd)
    expect((await resolver.resolve(join(cwd, 'docs/a.md'))).config).toEqual({
      rules: { 'lean-side': ['off', { minimum: 3 }], 'loud-title': 'warning' },
      subjects: ['A', 'B'],
      lang: 'en',
      profile: 'none'
    })
    expect((await resolver.resolve(join(cwd, 'a.txt'))).config).toEqual({
      rules: { 'lean-side': ['error', { minimum: 3 }], 'loud-title': 'warning' },
      subjects: ['A']
    })
  })

  for (const [name, text, complaint] of [
    ['no files', 'overrides: [{lang: zh}]', '1:13: `overrides[0].files` is undefined, expected a string'],
    [
      'an unknown rule',
      'overrides: [{files: a, rules: {lean-sde: off}}]',
      '1:32: unknown rule `overrides[0].rules.lean-sde`; did you mean `lean-side`?'
    ],
    [
      'an unknown option',
      'overrides: [{files: a, rules: {lean-side: [off, {minimun: 1}]}}]',
      '1:50: unknown setting `overrides[0].rules.lean-side[1].minimun`; did you mean `minimum`?'
    ],
    [
      'a setting that is not for single files',
      'overrides: [{files: a, ignores: [b]}]',
      '1:24: unknown setting `overrides[0].ignores`, expected one of `files`, `profile`, `rules`, `subjects`, `dimensions`, `examples`, `lang`, `failOn`, `claims`'
    ],
    [
      'an unknown profile',
      'overrides: [{files: a, profile: nine}]',
      '1:33: `overrides[0].profile` is "nine", expected "none", "open-vs-closed"; did you mean "none"?'
    ],
    ['what is no list', 'overrides: {files: a}', '1:12: `overrides` is {"files":"a"}, expected a list']
  ] as const) {
    it(`say so of ${name}`, async () => {
      expect(await complaints(tempFolder({ 'evenhand.config.yml': text }), 'x.md')).toEqual([`evenhand.config.yml:${complaint}`])
    })
  }
})

describe('what leaves a file out', () => {
  it('is told by file, line and pattern, the same for a file asked about as for a walk', async () => {
    const cwd = tempFolder({ '.git/': '', '.gitignore': '\n# built\n/out/\n', 'in/.evenhandignore': 'a?.md', 'in/': '' })
    const resolver = resolverIn(join(cwd, 'in'))
    expect(await resolver.ignoredBy(join(cwd, 'out/deep/x.md'))).toEqual({ file: join(cwd, '.gitignore'), line: 3, pattern: '/out/' })
    expect(resolver.folderIgnoredBy(join(cwd, 'out'), cwd)).toMatchObject({ line: 3 })
    expect(await resolver.ignoredBy(join(cwd, 'in/a1.md'))).toMatchObject({ line: 1, pattern: 'a?.md' })
    expect(await resolver.ignoredBy(join(cwd, 'a1.md'))).toBeNull()
  })

  it('is each configuration’s own: a nested one does not inherit', async () => {
    const cwd = tempFolder({ 'evenhand.config.yml': 'ignores: [docs/]', 'docs/evenhand.config.yml': 'lang: zh' })
    const resolver = resolverIn(cwd)
    expect(await resolver.ignoredBy(join(cwd, 'docs/x.md'))).toBeNull()
  })

  it.skipIf(process.getuid?.() === 0)('is not silent where it cannot be read', async () => {
    const cwd = tempFolder({ '.gitignore': '*' })
    chmodSync(join(cwd, '.gitignore'), 0)
    const told: string[] = []
    const resolver = createResolver({ cwd, named: null, context, notice: (text) => told.push(text.en) })
    expect([await resolver.ignoredBy(join(cwd, 'a.md')), told]).toEqual([
      null,
      ['cannot read `.gitignore` (EACCES); what it would leave out is read']
    ])
  })
})
