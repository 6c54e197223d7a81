/** The plugin says what the linter says: in a unified pipeline, and under a stock remark-cli, on every fixture. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { remark } from 'remark'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import evenhand, { createLinter, prepare } from '../../rules/evenhand.ts'
import { readSource } from '../../src/cli/input/readSource.ts'
import { bundle } from './bundle.ts'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'fixtures')
const linter = createLinter()

/** Every document of the fixtures that remark can be given: Markdown and pasted text, not the expected outputs. */
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.mdx?$/.test(file) || (/\.txt$/.test(file) && !file.startsWith('rules/') && !file.startsWith('cli/')))
  // Content that only the command line can refuse: remark has decoded and parsed it by the time a plugin sees it.
  .filter((file) => !/^rules\/unreadable-file\/|^cli\//.test(file))
  .sort()

interface Said {
  readonly ruleId?: string | undefined
  readonly source?: string | undefined
  readonly reason: string
  readonly fatal?: boolean | null | undefined
  readonly place?: unknown
  readonly url?: string | undefined
  readonly note?: string | undefined
}

const said = ({ ruleId, source, reason, fatal, place, url }: Said) => ({ ruleId, source, reason, fatal: fatal ?? null, place, url })

const known = new Map<string, ReturnType<typeof found>>()

function expected(file: string) {
  const findings = known.get(file) ?? found(file)
  known.set(file, findings)
  return findings
}

function found(file: string) {
  const source = readFileSync(join(fixtures, file), 'utf8')
  return linter.lint({ source, file }).findings.map(({ ruleId, reason, severity, place, url }) => {
    return { ruleId, source: 'evenhand', reason, fatal: { error: true, warning: false, info: null }[severity], place, url }
  })
}

beforeAll(() => prepare({ mdx: true }))

it('has fixtures to compare, findings in them and raw paste among them', () => {
  expect(files.length).toBeGreaterThan(50)
  expect(files.flatMap(expected).length).toBeGreaterThan(100)
  expect(files.some((file) => file.includes('paste'))).toBe(true)
})

describe('in a unified pipeline', () => {
  it.each(files)('%s', async (path) => {
    const file = new VFile({ path, value: readFileSync(join(fixtures, path), 'utf8') })
    await remark().use(evenhand).run(remark().parse(file), file)
    expect(file.messages.map((message) => said(message as VFileMessage))).toEqual(expected(path))
  })
})

describe('under remark-cli', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
  let reports: Map<string, Said[]>
  let plugin: string | undefined

  beforeAll(async () => {
    plugin = await bundle()
    cpSync(fixtures, folder, { recursive: true })
    writeFileSync(
      join(folder, '.remarkrc.mjs'),
      `import evenhand from ${JSON.stringify(pathToFileURL(plugin).href)}\nexport default { plugins: [evenhand] }\n`
    )
    writeFileSync(
      join(folder, 'reporter.mjs'),
      `export default (files) => JSON.stringify(files.map((file) => ({ path: file.history[0], messages: file.messages.map((m) => ({ ...m, reason: m.reason })) })))\n`
    )
    const args = [
      join(root, 'node_modules/remark-cli/cli.js'),
      ...files,
      '--no-stdout',
      '--no-color',
      '--report',
      './reporter.mjs',
      '--ext',
      'md,mdx,txt'
    ]
    const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 27 }).catch(
      (error: { stderr: string }) => error
    )
    const entries = JSON.parse(stderr) as { path: string; messages: Said[] }[]
    reports = new Map(entries.map(({ path, messages }) => [path.replaceAll('\\', '/'), messages]))
  }, 120_000)

  afterAll(() => {
    rmSync(folder, { recursive: true })
    if (plugin) rmSync(plugin)
  })

  it.each(files)('%s', (path) => {
    expect(reports.get(path)?.map(said)).toEqual(expected(path))
  })
})

it('reads what the command line reads', async () => {
  const path = join(fixtures, files.find((file) => file.includes('paste'))!)
  const source = await readSource(path)
  expect(source).toEqual({ text: readFileSync(path, 'utf8') })
})
