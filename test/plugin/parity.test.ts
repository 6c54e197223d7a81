/** The same findings everywhere: the command line, the plugin under a stock remark-cli, and the plugin in a unified pipeline, on every fixture. */
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import { afterAll, beforeAll, expect, it } from 'vitest'
import evenhand from '../../rules/evenhand.ts'
import { bundle } from './bundle.ts'

const root = join(import.meta.dirname, '../..')
const fixtures = join(root, 'fixtures')

/** Every document of the fixtures that remark can be given: Markdown and pasted text, not the expected outputs. */
const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.mdx?$/.test(file) || (/\.txt$/.test(file) && !file.startsWith('rules/') && !file.startsWith('cli/')))
  // Content that only the command line can refuse: remark has decoded and parsed it by the time a plugin sees it.
  .filter((file) => !/^rules\/unreadable-file\/|^cli\//.test(file))
  .sort()

type Said = readonly [string, string | undefined, number | null, number | null, number | null, number | null, string, string | undefined]

const folder = mkdtempSync(join(tmpdir(), 'evenhand-'))
let built: Awaited<ReturnType<typeof bundle<'plugin' | 'cli'>>>
let atCommandLine: Map<string, Said[]>
let underRemark: Map<string, Said[]>

/** A process each reads all files; what it prints, however it ends. */
async function printed(args: readonly string[], stream: 'stdout' | 'stderr'): Promise<string> {
  const options = { cwd: folder, maxBuffer: 2 ** 28 }
  const output = await promisify(execFile)(process.execPath, args, options).catch((error: { stdout: string; stderr: string }) => error)
  return output[stream]
}

const said = (message: VFileMessage): Said => {
  const { ruleId = '', fatal, line = null, column = null, reason, url } = message
  const end = message.place && 'end' in message.place ? message.place.end : null
  const severity = fatal === true ? 'error' : fatal === false ? 'warning' : 'info'
  return [ruleId, severity, line, column, end?.line ?? null, end?.column ?? null, reason, url]
}

beforeAll(async () => {
  built = await bundle({ plugin: 'rules/evenhand.ts', cli: 'bin/evenhand.ts' })
  cpSync(fixtures, folder, { recursive: true })
  writeFileSync(
    join(folder, '.remarkrc.mjs'),
    `import evenhand from ${JSON.stringify(pathToFileURL(built.paths.plugin).href)}\nexport default { plugins: [evenhand] }\n`
  )
  writeFileSync(
    join(folder, 'reporter.mjs'),
    `export default (files) => JSON.stringify(files.map((file) => ({ path: file.history[0], messages: file.messages.map((m) => ({ ...m, reason: m.reason })) })))\n`
  )
  const remarkCli = join(root, 'node_modules/remark-cli/cli.js')
  const [lint, report] = await Promise.all([
    printed([built.paths.cli, 'lint', '--no-ignore', '--format', 'json', ...files], 'stdout'),
    printed([remarkCli, ...files, '--no-stdout', '--no-color', '--report', './reporter.mjs', '--ext', 'md,mdx,txt'], 'stderr')
  ])
  interface Finding {
    readonly [name: string]: string | number
  }
  const linted = JSON.parse(lint) as { files: { file: string; findings: Finding[] }[] }
  atCommandLine = new Map(
    linted.files.map(({ file, findings }) => [
      file,
      findings.map((f) => [f.ruleId, f.severity, f.line, f.column, f.endLine, f.endColumn, f.reason, f.url] as unknown as Said)
    ])
  )
  const reported = JSON.parse(report) as { path: string; messages: VFileMessage[] }[]
  underRemark = new Map(reported.map(({ path, messages }) => [path.replaceAll('\\', '/'), messages.map(said)]))
}, 300_000)

afterAll(() => {
  rmSync(folder, { recursive: true })
  built?.remove()
})

it('has fixtures to compare, findings in them and raw paste among them', () => {
  expect(files.length).toBeGreaterThan(50)
  expect([...atCommandLine.keys()].sort()).toEqual(files)
  expect([...atCommandLine.values()].flat().length).toBeGreaterThan(100)
  expect(files.some((file) => file.includes('paste'))).toBe(true)
})

it('a stock remark-cli says what the command line says', () => {
  expect(Object.fromEntries(underRemark)).toEqual(Object.fromEntries(atCommandLine))
})

it('a unified pipeline of other plugins says what the command line says', async () => {
  const processor = remark().use(remarkGfm).use(evenhand).freeze()
  for (const path of files) {
    const file = new VFile({ path, value: readFileSync(join(fixtures, path)) })
    // What stands in the tree must not matter.
    await processor.run({ type: 'root', children: [] }, file)
    expect({ path, said: file.messages.map(said) }).toEqual({ path, said: atCommandLine.get(path) })
  }
}, 300_000)
