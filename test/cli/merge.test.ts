/** `--shard`, `--format blob` and `evenhand merge`: many runs, the results of one. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../../rules/index.ts'
import { formats } from '../../src/formatters/formats.ts'
import { play } from './play.ts'
import { tempFolder } from './tempFolder.ts'

const article = `# Kite vs loom

## Speed
- Kite: our tests ran 63% faster
- Loom: slow
`

/** Output of every format, and how the run ended. */
async function inAllFormats(cwd: string, argv: readonly string[]) {
  const out = join(cwd, '.out')
  const outputs = formats.flatMap((name) => ['--format', name, '--output-file', join(out, name)])
  const { code, stdout } = await play([...argv, ...outputs], { cwd })
  const texts = Object.fromEntries(formats.map((name) => [name, readFileSync(join(out, name), 'utf8')]))
  rmSync(out, { recursive: true })
  return { code, stdout, texts }
}

async function writeShards(cwd: string, count: number, argv: readonly string[]): Promise<string> {
  const blobs = tempFolder({})
  for (let index = 1; index <= count; index++)
    await play([...argv, '--shard', `${index}/${count}`, '--format', 'blob', '--output-file', join(blobs, `${index}.json`)], { cwd })
  return blobs
}

it('gives the bytes of one run in every format, however many shards', async () => {
  const cwd = tempFolder({
    'broken.md': new Uint8Array([0, 1]),
    'evenhand.config.json': '{"overrides": [{"files": "gold/**", "failOn": "never"}]}'
  })
  for (const name of ['gold', 'articles']) cpSync(join(import.meta.dirname, '../../fixtures', name), join(cwd, name), { recursive: true })
  await play(['--baseline', 'known.json', '--update-baseline', 'articles'], { cwd })
  const property = fc.asyncProperty(
    fc.integer({ min: 1, max: 5 }),
    fc.subarray(['.', 'gold', 'missing.md'], { minLength: 1 }),
    fc.subarray(['--baseline=known.json', '--no-ignore']),
    fc.subarray(['--quiet', '--max-warnings=3', '--fail-on=info', '--all']),
    async (count, words, linting, showing) => {
      const whole = await inAllFormats(cwd, ['lint', '--cache', ...words, ...linting, ...showing])
      const blobs = await writeShards(cwd, count, ['lint', '--cache', ...words, ...linting])
      expect(await inAllFormats(cwd, ['merge', blobs, ...showing])).toEqual(whole)
    }
  )
  await fc.assert(property, { numRuns: 6 })
}, 120_000)

it('gives each file to one shard, the same one when others come and go', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `文章/${index}.md`)
  const cwd = tempFolder(Object.fromEntries(names.map((name) => [name, 'Nothing.\n'])))
  const filesOf = async (shard: string) => {
    const { stdout } = await play(['--shard', shard, '--format', 'json'], { cwd })
    return JSON.parse(stdout).files.map(({ file }: { file: string }) => file) as string[]
  }
  const shards = await Promise.all(['1/3', '2/3', '3/3'].map(filesOf))
  expect(shards.flat().sort()).toEqual([...names].sort())
  for (const shard of shards) expect(shard.length).toBeGreaterThan(5)
  rmSync(join(cwd, names[0]!))
  const after = await Promise.all(['1/3', '2/3', '3/3'].map(filesOf))
  expect(after).toEqual(shards.map((shard) => shard.filter((name) => name !== names[0])))
})

it('goes by the configuration, not by what the shards fail on', async () => {
  const cwd = tempFolder({ 'a.md': article, 'evenhand.config.json': '{"failOn": "info"}' })
  const blobs = await writeShards(cwd, 2, ['lint', '--fail-on', 'never', '--rule', 'unsupported-statistic:warning'])
  const code = async (...argv: string[]) => (await play(['merge', blobs, ...argv], { cwd })).code
  expect([await code(), await code('--fail-on', 'never'), await code('--fail-on', 'never', '--max-warnings', '0')]).toEqual([1, 0, 1])
})

it('ends with 2 where a shard broke inside, and shows what did', async () => {
  const cwd = tempFolder({ 'a.md': article })
  const throwing = () => {
    throw new Error('broken inside')
  }
  const broken = rules.map((rule) => (rule.id === 'vague-source' ? { ...rule, check: throwing } : rule))
  await play(['--format', 'blob', '--output-file', 'out/1.json'], { cwd, rules: async () => broken })
  const { code, stdout } = await play(['merge', 'out'], { cwd })
  expect({ code, shown: stdout.includes('broken inside') }).toEqual({ code: 2, shown: true })
})

it('hands a formatter of one’s own all that it would get', async () => {
  const cwd = tempFolder({ 'a.md': article, 'own.mjs': 'export default (results, options) => JSON.stringify([results, options])' })
  const whole = await play(['--format', './own.mjs'], { cwd })
  const blobs = await writeShards(cwd, 2, ['lint'])
  expect((await play(['merge', blobs, '--format', './own.mjs'], { cwd })).stdout).toBe(whole.stdout)
})

describe('what cannot be merged', () => {
  const merged = async (change: (blobs: string) => void, shards = 3) => {
    const cwd = tempFolder({ 'a.md': article, 'b.md': article })
    for (let index = 1; index <= shards; index++)
      await play(['--shard', `${index}/${shards}`, '--format', 'blob', '--output-file', `blobs/${index}.json`], { cwd })
    change(join(cwd, 'blobs'))
    const { code, stdout, stderr } = await play(['merge', 'blobs'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    return stderr
  }

  it('a shard is missing', async () => {
    expect(await merged((blobs) => rmSync(join(blobs, '2.json')))).toBe('evenhand: shard 2/3 is missing\n')
    expect(await merged((blobs) => [1, 3].map((n) => rmSync(join(blobs, `${n}.json`))))).toBe('evenhand: shards 1/3, 3/3 are missing\n')
  })

  it('a shard is there twice', async () => {
    const said = await merged((blobs) => {
      mkdirSync(join(blobs, 'again'))
      cpSync(join(blobs, '2.json'), join(blobs, 'again/x.json'))
    })
    expect(said).toBe('evenhand: shard 2/3 is there twice: `blobs/2.json` and `blobs/again/x.json`\n')
  })

  it('a shard is of another run', async () => {
    const said = await merged((blobs) => {
      const path = join(blobs, '3.json')
      const blob = JSON.parse(readFileSync(path, 'utf8'))
      writeFileSync(path, JSON.stringify(blob).replace('"count":3', '"count":4'))
    })
    expect(said).toContain('`blobs/3.json` is no whole blob')
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, -40)],
    ['empty', () => ''],
    ['something else', () => '{"name": "x"}'],
    ['an array', () => '[]'],
    ['null', () => 'null'],
    ['changed', (text: string) => text.replace('"failed":false', '"failed":true ')]
  ])('a blob is %s', async (_, change) => {
    const said = await merged((blobs) => writeFileSync(join(blobs, '2.json'), change(readFileSync(join(blobs, '2.json'), 'utf8'))))
    expect(said).toBe('evenhand: `blobs/2.json` is no whole blob, expected a file that `evenhand lint --format blob` wrote\n')
  })

  it('a blob is of another version', async () => {
    const said = await merged((blobs) => {
      const text = readFileSync(join(blobs, '2.json'), 'utf8')
      writeFileSync(join(blobs, '2.json'), text.replace(/"version":"[^"]+"/, '"version":"0.0.9"'))
    })
    expect(said).toMatch(/^evenhand: `blobs\/2.json` is of evenhand 0.0.9, this is \d/)
  })

  it('the folder is empty or not there, or none is named', async () => {
    expect(await merged((blobs) => readdirSync(blobs).map((name) => rmSync(join(blobs, name))))).toContain('`blobs` holds no files')
    expect(await merged((blobs) => rmSync(blobs, { recursive: true }))).toBe('evenhand: no such folder or file: `blobs`\n')
    expect(await play(['merge'], { cwd: tempFolder({}) })).toMatchObject({ code: 2, stderr: expect.stringContaining('lacks a folder') })
  })
})

it('joins runs of different files, and refuses two results of one', async () => {
  const cwd = tempFolder({ 'a.md': article, 'b.md': article })
  await play(['a.md', '--format', 'blob', '--output-file', 'blobs/a'], { cwd })
  await play(['b.md', '--format', 'blob', '--output-file', 'blobs/b'], { cwd })
  expect((await play(['merge', 'blobs'], { cwd })).stdout).toBe((await play([], { cwd })).stdout)
  await play(['--format', 'blob', '--output-file', 'blobs/c'], { cwd })
  expect(await play(['merge', 'blobs'], { cwd })).toMatchObject({ code: 2, stderr: expect.stringContaining('both hold results of `a.md`') })
})

it.each(['0/3', '4/3', '1', '1/0', 'a/b', '-1/2', '1.5/2'])('refuses --shard %s', async (shard) => {
  const { code, stderr } = await play(['lint', `--shard=${shard}`], { cwd: tempFolder({}) })
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(`cannot use \`--shard ${shard}\``) })
})

it('refuses to update a baseline from a shard', async () => {
  const argv = ['--shard', '1/2', '--baseline', 'x.json', '--update-baseline']
  expect(await play(argv, { cwd: tempFolder({}) })).toMatchObject({ code: 2, stderr: expect.stringContaining('wants all files') })
})
