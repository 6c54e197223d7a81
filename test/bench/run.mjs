/**
 * `npm run bench [-- DIR]`: what the built tool costs, as ratios taken in one run; never a test, since machines differ.
 *
 * - one cold lint of an article of about 5 KB ÷ `node -e 0`, wall, whole processes, in turn
 * - `--version` ÷ `node -e 0`
 * - reading all articles of DIR (default `fixtures/gold`) ÷ parsing them with remark-parse and gfm, in one warm process
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { createLinter } from '../../dist/rules/evenhand.js'

const RUNS = 9
const root = join(import.meta.dirname, '../..')
const command = join(root, 'dist/cli/evenhand.js')
const folder = process.argv[2] ?? join(root, 'fixtures/gold')
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => join(folder, name))
const articles = files.map((file) => readFileSync(file, 'utf8'))
const middle = files.toSorted((a, b) => Math.abs(statSync(a).size - 5000) - Math.abs(statSync(b).size - 5000))[0] ?? folder

const empty = ['-e', '0']
print('cold lint of one article ÷ node -e 0', against([command, 'lint', middle], empty))
print('--version ÷ node -e 0', against([command, '--version'], empty))

const linter = createLinter()
const parser = unified().use(remarkParse).use(remarkGfm).freeze()
const reading = () => {
  for (const [i, source] of articles.entries()) linter.lint({ source, file: files[i] ?? '' })
}
const parsing = () => {
  for (const source of articles) parser.parse(source)
}
print(`lint of ${articles.length} articles ÷ bare remark-parse + gfm`, warm(reading, parsing))

/** @typedef {{ wall: number, cpu?: number }} Cost */

/** Runs two node commands in turn; the ratio of each pair, the middle one. CPU time of a child is not to be had from Node.
 * @param {readonly string[]} a @param {readonly string[]} b @returns {Cost} */
function against(a, b) {
  return { wall: median(Array.from({ length: RUNS }, () => wallOf(a) / wallOf(b))) }
}

/** @param {readonly string[]} args */
function wallOf(args) {
  // Node reads this variable at every start, which would hide what a command costs.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const start = performance.now()
  spawnSync(process.execPath, args, { env, stdio: 'ignore' })
  return performance.now() - start
}

/** @param {() => void} a @param {() => void} b @returns {Cost} */
function warm(a, b) {
  a()
  b()
  const pairs = Array.from({ length: RUNS }, () => {
    const x = time(a)
    const y = time(b)
    return { wall: x.wall / y.wall, cpu: x.cpu / y.cpu }
  })
  return { wall: median(pairs.map(({ wall }) => wall)), cpu: median(pairs.map(({ cpu }) => cpu)) }
}

/** @param {() => void} work */
function time(work) {
  const cpu = process.cpuUsage()
  const start = performance.now()
  work()
  const { user, system } = process.cpuUsage(cpu)
  return { wall: performance.now() - start, cpu: user + system }
}

/** @param {readonly number[]} values */
function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

/** @param {string} what @param {Cost} cost */
function print(what, { wall, cpu }) {
  console.log(`${what.padEnd(60)} wall ${wall.toFixed(2)}${cpu === undefined ? '' : `  CPU ${cpu.toFixed(2)}`}`)
}
