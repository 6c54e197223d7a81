import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ConfigError } from '../../src/config/configError.ts'
import { createResolver } from '../../src/config/createResolver.ts'
import { sampleRules } from './sampleRules.ts'

const context = async () => ({ rules: sampleRules, profiles: ['none', 'open-vs-closed'], dimensions: ['cost', 'security'] })
let root = ''
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'evenhand-config-'))
})
afterAll(() => rmSync(root, { recursive: true }))

let count = 0
function folder(files: Readonly<Record<string, string>>): string {
  const made = join(root, String(count++))
  mkdirSync(made)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(made, name)), { recursive: true })
    writeFileSync(join(made, name), text)
  }
  return made
}

const resolver = (cwd: string, named: string | null = null) => createResolver({ cwd, named, context, notice: () => {} })
const resolve = (cwd: string, named: string | null = null) => resolver(cwd, named).resolve(join(cwd, 'x.md'))

async function complaints(files: Readonly<Record<string, string>>, named: string | null = null): Promise<readonly string[]> {
  try {
    await resolve(folder(files), named)
  } catch (error) {
    if (error instanceof ConfigError) return error.texts.map((text) => text.en)
    throw error
  }
  return []
}

const full = {
  profile: 'main',
  profiles: {
    main: { description: 'Ours', extends: 'open-vs-closed', required: ['Taste'], without: ['security'], parts: { Taste: ['Smell'] } },
    none: { extends: 'none', description: { zh: '空', en: 'Empty' }, recommended: ['fee'] }
  },
  rules: { 'lean-side': ['error', { minimum: 3, exact: true, unit: 'lines', except: ['A'] }], 'loud-title': 'off' },
  subjects: ['A', { name: 'B', aliases: ['b'] }],
  dimensions: ['Taste', { name: 'Price', aliases: ['fee'], standard: 'cost' }, { name: 'Smell', standard: null }],
  examples: [{ name: 'Gizmo', aliases: ['gz'], kinds: ['tool', 'library'], licence: 'mixed' }, { name: 'MySQL' }],
  ignores: ['drafts/'],
  lang: 'zh',
  failOn: 'warning',
  claims: 'all'
}

describe('a configuration', () => {
  it('is empty where there is none', async () => {
    expect(await resolve(folder({}))).toMatchObject({ path: null, config: {} })
  })

  for (const [name, text] of [
    ['evenhand.config.json', JSON.stringify(full)],
    ['evenhand.config.jsonc', `// ours\n${JSON.stringify(full).replace('}', ',}')}`],
    ['package.json', JSON.stringify({ name: 'x', evenhand: full })],
    ['evenhand.config.yaml', JSON.stringify(full, null, 2)],
    ['evenhand.config.yml', `\uFEFF${JSON.stringify(full)}`],
    ['evenhand.config.mjs', `export default ${JSON.stringify(full)}`],
    ['evenhand.config.js', `module.exports = ${JSON.stringify(full)}`]
  ] as const) {
    it(`is read from ${name}`, async () => {
      const cwd = folder({ [name]: text, 'deep/er/x.md': '' })
      const { ignores, ...merged } = full
      const found = await resolve(join(cwd, 'deep/er'))
      expect(found).toMatchObject({ path: join(cwd, name), config: merged })
      expect(found.layers.map((layer) => layer.config.ignores)).toEqual([ignores])
    })
  }

  it('may be empty', async () => {
    expect(await complaints({ 'evenhand.config.yaml': '# nothing yet\n' })).toEqual([])
  })

  it('is taken from the nearest folder', async () => {
    const cwd = folder({ 'evenhand.config.json': '{"lang":"zh"}', 'in/evenhand.config.yml': 'lang: en' })
    expect((await resolve(join(cwd, 'in'))).config).toEqual({ lang: 'en' })
  })
})

describe('a configuration that cannot be used says so:', () => {
  const cases: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, complaints: readonly string[]]>> = {
    'an unknown key, with the nearest': [
      { 'evenhand.config.json': '{"profil":"none"}' },
      ['evenhand.config.json:1:2: unknown setting `profil`; did you mean `profile`?']
    ],
    'an unknown key, with what is allowed': [
      { 'evenhand.config.json': '{"subjects":[{"name":"A","zzzzzz":1}]}' },
      ['evenhand.config.json:1:26: unknown setting `subjects[0].zzzzzz`, expected one of `name`, `aliases`']
    ],
    'an unknown rule': [
      { 'evenhand.config.json': '{"rules":{"lean-sides":"off"}}' },
      ['evenhand.config.json:1:11: unknown rule `rules.lean-sides`; did you mean `lean-side`?']
    ],
    'a wrong severity': [
      { 'evenhand.config.yml': 'rules:\n  lean-side: eror\n' },
      ['evenhand.config.yml:2:14: `rules.lean-side` is "eror", expected "error", "warning", "info", "off"; did you mean "error"?']
    ],
    'a wrong severity beside options': [
      { 'evenhand.config.yml': 'rules:\n  lean-side: [loud, {minimum: 2}]\n' },
      ['evenhand.config.yml:2:15: `rules.lean-side[0]` is "loud", expected "error", "warning", "info", "off"']
    ],
    'a rule that is neither severity nor list': [
      { 'evenhand.config.yml': 'rules:\n  lean-side: 2\n' },
      ['evenhand.config.yml:2:14: `rules.lean-side` is 2, expected "error", "warning", "info", "off"']
    ],
    'an unknown option': [
      { 'evenhand.config.yml': 'rules:\n  lean-side: [error, {minimun: 2}]\n' },
      ['evenhand.config.yml:2:23: unknown setting `rules.lean-side[1].minimun`; did you mean `minimum`?']
    ],
    'an option of the wrong type': [
      { 'evenhand.config.yml': 'rules:\n  lean-side: [error, {minimum: many}]\n' },
      ['evenhand.config.yml:2:32: `rules.lean-side[1].minimum` is "many", expected a number']
    ],
    'an option out of bounds': [
      { 'evenhand.config.yml': 'rules:\n  lean-side: [error, {minimum: 10}]\n' },
      ['evenhand.config.yml:2:32: `rules.lean-side[1].minimum` is 10, expected at most 9']
    ],
    'a list that holds none of the choices': [
      { 'evenhand.config.yml': 'rules:\n  lean-side: [error, {kinds: [tables]}]\n' },
      ['evenhand.config.yml:2:31: `rules.lean-side[1].kinds[0]` is "tables", expected "list", "table"; did you mean "table"?']
    ],
    'an option that is none of the choices': [
      { 'evenhand.config.yml': 'rules:\n  lean-side: [error, {unit: word}]\n' },
      ['evenhand.config.yml:2:29: `rules.lean-side[1].unit` is "word", expected "words", "lines"; did you mean "words"?']
    ],
    'an unknown profile': [
      { 'evenhand.config.json': '{"profile":"open-vs-close"}' },
      ['evenhand.config.json:1:12: `profile` is "open-vs-close", expected "none", "open-vs-closed"; did you mean "open-vs-closed"?']
    ],
    'a profile beside those of the user': [
      { 'evenhand.config.json': '{"profile":"man","profiles":{"main":{"required":["cost"]}}}' },
      ['evenhand.config.json:1:12: `profile` is "man", expected "none", "open-vs-closed", "main"; did you mean "main"?']
    ],
    'an unknown setting of a profile': [
      { 'evenhand.config.json': '{"profiles":{"main":{"require":["cost"]}}}' },
      ['evenhand.config.json:1:22: unknown setting `profiles.main.require`; did you mean `required`?']
    ],
    'a dimension of a profile that is none, with the nearest': [
      { 'evenhand.config.yml': 'profiles: {main: {required: [cosst, 安全性, Smell], recommended: [Taste]}}\ndimensions: [Smell]\n' },
      [
        'evenhand.config.yml:1:30: `profiles.main.required[0]` is "cosst", expected the id of a standard dimension, or a name listed under `dimensions`; did you mean "cost"?',
        'evenhand.config.yml:1:37: `profiles.main.required[1]` is "安全性", expected the id of a standard dimension, or a name listed under `dimensions`; did you mean "security"?',
        'evenhand.config.yml:1:64: `profiles.main.recommended[0]` is "Taste", expected "cost", "security", "Smell"'
      ]
    ],
    'a dimension of a profile listed twice, once by its alias': [
      {
        'evenhand.config.yml':
          'profiles: {main: {required: [Fee], recommended: [cost]}}\ndimensions: [{name: Price, aliases: [fee], standard: cost}]\n'
      },
      [
        'evenhand.config.yml:1:50: `profiles.main.recommended[0]` is "cost", expected a dimension not yet listed (`profiles.main.required[0]` has it)'
      ]
    ],
    'a part that is no dimension': [
      { 'evenhand.config.yml': 'profiles: {main: {required: [cost], parts: {cost: [gizmo]}}}\n' },
      ['evenhand.config.yml:1:52: `profiles.main.parts.cost[0]` is "gizmo", expected "cost", "security"']
    ],
    'profiles that extend each other in a circle': [
      { 'evenhand.config.yml': 'profiles: {a: {extends: b}, b: {extends: a}, c: {extends: a}}\n' },
      [
        'evenhand.config.yml:1:25: `profiles.a.extends` is "b", expected a profile that does not lead back to it (a → b → a)',
        'evenhand.config.yml:1:42: `profiles.b.extends` is "a", expected a profile that does not lead back to it (b → a → b)'
      ]
    ],
    'a profile that extends itself and is not shipped': [
      { 'evenhand.config.yml': 'profiles: {main: {extends: main}}\n' },
      ['evenhand.config.yml:1:28: `profiles.main.extends` is "main", expected "none", "open-vs-closed"']
    ],
    'leaving out what is not asked for': [
      { 'evenhand.config.yml': 'profiles: {a: {required: [cost]}, b: {extends: a, without: [security]}, c: {without: [cost]}}\n' },
      [
        'evenhand.config.yml:1:61: `profiles.b.without[0]` is "security", expected "cost"',
        'evenhand.config.yml:1:87: `profiles.c.without[0]` is "cost", expected a dimension of the profile it extends, which has none'
      ]
    ],
    'a profile that is a list': [
      { 'evenhand.config.yml': 'profiles: {main: [cost]}\n' },
      ['evenhand.config.yml:1:18: `profiles.main` is ["cost"], expected an object']
    ],
    'a system whose kind or licence there is not': [
      { 'evenhand.config.json': '{"examples":[{"name":"Gizmo","kinds":["modell"],"licence":"free","kind":"model"}]}' },
      [
        'evenhand.config.json:1:39: `examples[0].kinds[0]` is "modell", expected "model", "framework", "library", "engine", "tool", "platform", "server", "database", "language", "os", "browser", "application", "service"; did you mean "model"?',
        'evenhand.config.json:1:59: `examples[0].licence` is "free", expected "open", "closed", "mixed"',
        'evenhand.config.json:1:66: unknown setting `examples[0].kind`; did you mean `kinds`?'
      ]
    ],
    'a dimension without a name': [
      { 'evenhand.config.json': '{"dimensions":[{"standard":"cost"}]}' },
      ['evenhand.config.json:1:16: `dimensions[0].name` is undefined, expected a string']
    ],
    'everything at once': [
      { 'evenhand.config.json': '{"lang":"fr","failOn":"warn"}' },
      [
        'evenhand.config.json:1:9: `lang` is "fr", expected "auto", "zh", "en"',
        'evenhand.config.json:1:23: `failOn` is "warn", expected "error", "warning", "info", "never"; did you mean "warning"?'
      ]
    ],
    'a value that is no object': [{ 'evenhand.config.json': '[]' }, ['evenhand.config.json:1:1: `(root)` is [], expected an object']],
    'JSON that ends too soon': [
      { 'evenhand.config.json': '{\n  "lang": "zh",\n' },
      ['evenhand.config.json:3:1: the configuration is not valid JSON: unexpected end of the file']
    ],
    'JSON with a stray word': [
      { 'evenhand.config.json': '{\n  "lang": zh\n}' },
      ['evenhand.config.json:2:11: the configuration is not valid JSON: unexpected `zh`']
    ],
    'YAML that is none': [
      { 'evenhand.config.yaml': 'lang: zh\nrules: [a\n' },
      [
        'evenhand.config.yaml:3:1: the configuration is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]'
      ]
    ],
    'a module that throws': [
      { 'evenhand.config.mjs': 'const a = 1\nthrow new Error("no luck")\n' },
      ['evenhand.config.mjs:2:7: the configuration is not valid JavaScript: no luck']
    ],
    'a module without default export': [
      { 'evenhand.config.mjs': 'export const a = 1\n' },
      ['evenhand.config.mjs: no default export, expected `export default { … }`']
    ]
  }
  for (const [name, [files, expected]] of Object.entries(cases)) it(name, async () => expect(await complaints(files)).toEqual(expected))

  it('two side by side', async () => {
    const [complaint] = await complaints({ 'evenhand.config.json': '{}', 'evenhand.config.yml': '' })
    expect(complaint).toMatch(/^2 configurations in `.+` \(`evenhand\.config\.json`, `evenhand\.config\.yml`\), keep one of them$/)
  })

  it('a missing one that was named', async () => {
    expect(await complaints({}, 'my.json')).toEqual(['no such configuration: `my.json`'])
  })

  it('one of a kind it cannot read', async () => {
    expect(await complaints({ 'my.toml': '' }, 'my.toml')).toEqual([
      'the configuration `my.toml` is none of .json, .jsonc, .yaml, .yml, .js, .mjs, .cjs'
    ])
  })
})
