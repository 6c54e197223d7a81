/**
 * npm run score -- [DIR] [--worst N] [--misses METRIC] [--json]
 * npm run score -- --rules [DIR] [--list] [--json]
 *
 * Runs the built command on every annotated article of DIR (default fixtures/gold) and prints how its readings compare; with
 * `--rules`, how many findings of each rule about claims are true, false or missed, and with `--list` which.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { withWords } from './linted.mjs'
import { loadGold, loadLint, loadReport } from './load.mjs'
import { JUDGED, ruleTable, scoreRules } from './rules.mjs'
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
  options: {
    worst: { type: 'string' },
    misses: { type: 'string' },
    json: { type: 'boolean', default: false },
    rules: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false }
  }
})
const folder = positionals[0] ?? join(root, 'fixtures/gold')
if (!existsSync(command)) fail('There is no built command: run `npm run build` first.')
if (!existsSync(folder)) fail(`There is no folder ${folder}.`)
if (values.misses && !METRICS.includes(values.misses)) fail(`Unknown metric ${values.misses}: one of ${METRICS.join(', ')}.`)

const gold = loadGold(folder)
if (gold.length === 0) fail(`${folder} has no annotated articles (NAME.md beside NAME.gold.json).`)
const files = gold.map(({ file }) => join(folder, file))

/** @type {(words: string[]) => string} */
function evenhand(words) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [command, ...words, ...files], { encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (status !== 0) fail(`evenhand ${words[0]} ended with exit code ${status}:\n${stderr}`)
  return stdout
}

if (values.rules) {
  const linted = loadLint(
    evenhand(['lint', '--format', 'json', '--fail-on', 'never', ...Object.keys(JUDGED).map((id) => `--rule=${id}:warning`)])
  )
  const scores = scoreRules(
    gold.map((article) => ({
      gold: article,
      findings: withWords(linted.get(article.file) ?? [], readFileSync(join(folder, article.file), 'utf8'))
    }))
  )
  console.log(values.json ? JSON.stringify(scores, null, 2) : ruleTable(scores))
  if (values.list) for (const { rule, list } of scores) console.log(`\n${[rule, ...list].join('\n')}`)
} else {
  const readings = loadReport(evenhand(['report', '--format', 'json']))
  const scored = gold.map((article) => {
    const reading = readings.get(article.file)
    return { file: article.file, shape: article.shape, kind: article.kind, kindRead: reading?.kind, score: scoreArticle(article, reading) }
  })
  const summary = summarize(scored)
  console.log(values.json ? JSON.stringify(summary, null, 2) : table(summary))
  if (values.worst) console.log(`\n${worst(scored, Number(values.worst))}`)
  if (values.misses) console.log(`\n${misses(scored, values.misses)}`)
}
