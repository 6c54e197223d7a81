/** `--cache`: the same results, sooner, whatever becomes of the cache. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { rules } from '../../rules/index.ts'
import { formats } from '../../src/formatters/formats.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const article = `# Kite vs loom

## Speed
- Kite: our tests ran 63% faster
- Loom: slow
`
const CACHE = '.evenhandcache'

/** Runs lint, and says how often the rules were asked for: never, where all came from the cache. */
async function lint(cwd: string, ...argv: readonly string[]) {
  const load = vi.fn(async () => rules)
  const played = await play([...argv], { cwd, rules: load })
  return { ...played, loaded: load.mock.calls.length }
}

const withoutLoads = ({ loaded: _, ...played }: Awaited<ReturnType<typeof lint>>) => played

it('gives the same bytes in every format, on all annotated articles, cold and warm', async () => {
  const cwd = tempFolder({})
  for (const name of ['gold', 'articles']) cpSync(join(import.meta.dirname, '../../fixtures', name), join(cwd, name), { recursive: true })
  const bare = await inAllFormats(cwd, 'bare')
  const cold = await inAllFormats(cwd, 'cold', '--cache')
  const warm = await inAllFormats(cwd, 'warm', '--cache')
  expect(cold.texts).toEqual(bare.texts)
  expect(warm.texts).toEqual(bare.texts)
  rmSync(join(cwd, 'gold'), { recursive: true })
  const options = ['--baseline', 'known.json', '--quiet', '--lang', 'zh']
  await play(['--baseline', 'known.json', '--update-baseline', 'articles/demo-en.md', '--lang', 'zh'], { cwd })
  const known = await inAllFormats(cwd, 'known', ...options)
  await inAllFormats(cwd, 'fill', '--cache', ...options)
  expect((await inAllFormats(cwd, 'again', '--cache', ...options)).texts).toEqual(known.texts)

  async function inAllFormats(cwd: string, folder: string, ...argv: readonly string[]) {
    const out = tempFolder({})
    const outputs = formats.flatMap((name) => ['--format', name, '--output-file', join(out, folder, name)])
    const { code, stderr } = await play([...outputs, ...argv], { cwd })
    return { texts: [code, stderr, ...formats.map((name) => readFileSync(join(out, folder, name), 'utf8'))] }
  }
}, 60_000)

it('asks no rule where nothing has changed, in place or in time', async () => {
  const cwd = tempFolder({ 'a.md': article, 'b.md': 'Nothing here.\n' })
  const cold = await lint(cwd, '--cache')
  // Written again: another time, the same content.
  writeFileSync(join(cwd, 'a.md'), article)
  const warm = await lint(cwd, '--cache')
  expect([cold.loaded, warm.loaded]).toEqual([1, 0])
  expect(withoutLoads(warm)).toEqual(withoutLoads(cold))
  expect(cold.code).toBe(1)
})

it.each([
  ['the text', (cwd: string) => writeFileSync(join(cwd, 'a.md'), `${article}- Kite: cheap\n`), []],
  ['a rule on the command line', () => {}, ['--rule', 'vague-source:info']],
  ['the language of findings', () => {}, ['--lang', 'zh']],
  ['the configuration', (cwd: string) => writeFileSync(join(cwd, 'evenhand.config.json'), '{"profile": "software-quality"}'), []]
])('reads anew where %s has changed', async (_, change, argv) => {
  const cwd = tempFolder({ 'a.md': article })
  await lint(cwd, '--cache')
  change(cwd)
  const bare = await lint(cwd, ...argv)
  const cached = await lint(cwd, '--cache', ...argv)
  expect(cached.loaded).toBeGreaterThan(0)
  expect(withoutLoads(cached)).toEqual(withoutLoads(bare))
  expect(withoutLoads(await lint(cwd, '--cache', ...argv))).toEqual(withoutLoads(bare))
})

it('moves with the folder and serves from other folders, and holds no absolute path', async () => {
  const cwd = tempFolder({ 'docs/文章.md': article })
  await lint(cwd, '--cache', 'docs')
  expect(readFileSync(join(cwd, CACHE), 'utf8')).not.toContain(cwd)
  const moved = `${cwd}-moved`
  renameSync(cwd, moved)
  expect((await lint(moved, '--cache')).loaded).toBe(0)
  const inside = await lint(join(moved, 'docs'), '--cache', '--cache-location', `../${CACHE}`)
  expect(inside.loaded).toBe(0)
  expect(inside.stdout).toContain('文章.md')
  expect(inside.stdout).not.toContain('docs/')
  renameSync(moved, cwd)
})

it.each([
  ['cut short', (path: string) => truncateSync(path, 300)],
  ['added to', (path: string) => appendFileSync(path, 'x')],
  ['changed inside', (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace('"error"', '"info"'))],
  ['empty', (path: string) => writeFileSync(path, '')],
  ['no text', (path: string) => writeFileSync(path, new Uint8Array([0, 255, 10, 1]))]
])('leaves a cache aside that is %s, says so once, and heals it', async (_, harm) => {
  const cwd = tempFolder({ 'a.md': article })
  const whole = await lint(cwd, '--cache')
  harm(join(cwd, CACHE))
  const healing = await lint(cwd, '--cache')
  expect(healing.stdout).toBe(whole.stdout)
  expect(healing.stderr).toBe(`evenhand: the cache \`${CACHE}\` is broken; it is left aside and written anew\n`)
  expect(await lint(cwd, '--cache')).toMatchObject({ stderr: '', stdout: whole.stdout, loaded: 0 })
})

it('writes that of another version anew without a word', async () => {
  const cwd = tempFolder({ 'a.md': article })
  await lint(cwd, '--cache')
  const path = join(cwd, CACHE)
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"build":"[^"]+"/, '"build":"0.0.1"'))
  expect(await lint(cwd, '--cache')).toMatchObject({ stderr: '', loaded: 1 })
  expect((await lint(cwd, '--cache')).loaded).toBe(0)
})

it('forgets files that are gone, and keeps those that this run does not look at', async () => {
  const cwd = tempFolder({ 'a.md': article, 'b.md': article, 'c.md': article })
  await lint(cwd, '--cache')
  rmSync(join(cwd, 'b.md'))
  await lint(cwd, '--cache', 'a.md')
  const names = readFileSync(join(cwd, CACHE), 'utf8').match(/^"[^"]+"/gm)
  expect(names).toEqual(['"a.md"', '"c.md"'])
})

it('keeps what two runs at once find', async () => {
  const cwd = tempFolder({ 'a.md': article, 'b.md': article })
  await Promise.all([lint(cwd, '--cache', 'a.md'), lint(cwd, '--cache', 'b.md')])
  const both = await lint(cwd, '--cache')
  expect(both).toMatchObject({ code: 1, stderr: '' })
  expect(readdirSync(cwd).sort()).toEqual([CACHE, 'a.md', 'b.md'])
})

it('never keeps what broke inside or could not be read', async () => {
  const cwd = tempFolder({ 'a.md': article, 'b.md': '\u0000' })
  const broken = rules.map((rule) =>
    rule.id === 'vague-source'
      ? {
          ...rule,
          check: () => {
            throw new Error('broken inside')
          }
        }
      : rule
  )
  for (let run = 0; run < 2; run++) {
    const { code, stdout } = await play(['--cache'], { cwd, rules: async () => broken })
    expect({ code, said: stdout.includes('broken inside') }).toEqual({ code: 2, said: true })
  }
  expect(existsSync(join(cwd, CACHE)) && readFileSync(join(cwd, CACHE), 'utf8')).not.toContain('.md')
})

it('lives with the caches of other tools where there is a node_modules', async () => {
  const cwd = tempFolder({ 'docs/a.md': article, 'node_modules/x/package.json': '{}' })
  await lint(join(cwd, 'docs'), '--cache')
  expect(existsSync(join(cwd, 'node_modules/.cache/evenhand/results'))).toBe(true)
  expect((await lint(cwd, '--cache')).loaded).toBe(0)
  mkdirSync(join(cwd, 'own'))
  await lint(cwd, '--cache', '--cache-location', 'own')
  expect(existsSync(join(cwd, 'own', CACHE))).toBe(true)
})

it('says what cannot be written, and lints all the same', async () => {
  const cwd = tempFolder({ 'a.md': article, file: '' })
  const { code, stderr } = await lint(cwd, '--cache', '--cache-location', 'file/cache')
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(/the cache `file\/cache` \(E\w+\)/) })
})

it('wants --cache with its place', async () => {
  const cwd = tempFolder({ 'a.md': article })
  expect(await lint(cwd, '--cache-location', 'x')).toMatchObject({
    code: 2,
    stderr: 'evenhand: `--cache-location` lacks `--cache`, expected both\n'
  })
})
