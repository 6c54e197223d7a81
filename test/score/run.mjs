/**
 * npm run score -- [DIR] [--worst N] [--misses METRIC] [--json]
 *
 * Runs the built command on every annotated article of DIR (default fixtures/gold) and prints how its readings compare.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { loadGold, loadReport } from './load.mjs'
import { METRICS, scoreArticle } from './score.mjs'
import { misses, summarize, table, worst } from './summary.mjs'

const root = join(import.meta.dirname, '../..')
const command = join(root, 'dist/cli/evenhand.js')

/** @type {(message: string) => never} */
function fail(message) {
  console.error(message)
  process.exit(2)
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string' }, misses: { type: 'string' }, json: { type: 'boolean', default: false } }
})
const folder = positionals[0] ?? join(root, 'fixtures/gold')
if (!existsSync(command)) fail('There is no built command: run `npm run build` first.')
if (!existsSync(folder)) fail(`There is no folder ${folder}.`)
if (values.misses && !METRICS.includes(values.misses)) fail(`Unknown metric ${values.misses}: one of ${METRICS.join(', ')}.`)

const gold = loadGold(folder)
if (gold.length === 0) fail(`${folder} has no annotated articles (NAME.md beside NAME.gold.json).`)
const files = gold.map(({ file }) => join(folder, file))
const { stdout, stderr, status } = spawnSync(process.execPath, [command, 'report', '--format', 'json', ...files], {
  encoding: 'utf8',
  maxBuffer: 2 ** 30
})
if (status !== 0) fail(`The report ended with exit code ${status}:\n${stderr}`)

const readings = loadReport(stdout)
const scored = gold.map((article) => {
  const reading = readings.get(article.file)
  return { file: article.file, shape: article.shape, kind: article.kind, kindRead: reading?.kind, score: scoreArticle(article, reading) }
})
const summary = summarize(scored)
console.log(values.json ? JSON.stringify(summary, null, 2) : table(summary))
if (values.worst) console.log(`\n${worst(scored, Number(values.worst))}`)
if (values.misses) console.log(`\n${misses(scored, values.misses)}`)
