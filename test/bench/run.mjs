/**
 * `npm run bench [-- --quick] [-- DIR]`: what the built tool costs, as ratios taken in one run; never a test, since machines
 * differ. The corpus is made anew in a temporary folder; DIR is measured as a documentation tree besides. Peers are measured
 * where `npm ci --prefix test/bench/peers` has installed them.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { createLinter } from '../../dist/rules/evenhand.js'
import { long, pathological, writeCorpus } from './corpus.mjs'
import { measure, median, ratio } from './measure.mjs'

const quick = process.argv.includes('--quick')
const tree = process.argv.slice(2).find((word) => !word.startsWith('-'))
const root = join(import.meta.dirname, '../..')
const command = join(root, 'dist/cli/evenhand.js')
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))
const times = quick ? 5 : 15
const LIMIT = 30_000

try {
  starts()
  const docs = join(folder, 'docs')
  const count = quick ? 200 : 1000
  const bytes = writeCorpus(docs, count)
  corpus(docs, `${count} files, ${(bytes / 1e6).toFixed(1)} MB`)
  scale(docs, `${count} files`)
  peers(docs, `${count} files`)
  if (tree) {
    corpus(tree, tree)
    peers(tree, tree)
  }
  twice()
  slow()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function starts() {
  const article = join(folder, 'article.md')
  writeFileSync(article, long(2200))
  const empty = () => measure(['-e', '0'], { bare: true }).wall
  print(
    'cold lint of a 5 KB article ÷ node -e 0, wall',
    ratio(() => measure([command, 'lint', article], { bare: true }).wall, empty, times)
  )
  print(
    '--version ÷ node -e 0, wall',
    ratio(() => measure([command, '--version'], { bare: true }).wall, empty, times)
  )
}

/** @param {string} path @param {string} what */
function corpus(path, what) {
  const runs = Array.from({ length: quick ? 1 : 3 }, () => ({
    lint: measure([command, 'lint', '--fail-on', 'never', '--no-ignore', path]),
    all: measure([command, 'lint', '--fail-on', 'never', '--no-ignore', '--all-documents', path]),
    parse: measure([join(import.meta.dirname, 'parse.mjs'), path])
  }))
  const middle = (/** @type {(run: (typeof runs)[number]) => number} */ of) => median(runs.map(of))
  print(
    `${what}: lint ÷ remark-parse + gfm, CPU`,
    middle(({ lint, parse }) => lint.cpu / parse.cpu)
  )
  print(
    `${what}: lint ÷ remark-parse + gfm, wall`,
    middle(({ lint, parse }) => lint.wall / parse.wall)
  )
  print(
    `${what}: lint --all-documents ÷ remark-parse + gfm, CPU`,
    middle(({ all, parse }) => all.cpu / parse.cpu)
  )
  print(
    `${what}: peak memory of lint, MiB`,
    middle(({ lint }) => lint.memory)
  )
}

/** What the cache and worker threads give. @param {string} path @param {string} what */
function scale(path, what) {
  const own = [command, 'lint', '--fail-on', 'never', '--no-ignore', '--format', 'compact']
  const cache = ['--cache', '--cache-location', join(folder, 'cache')]
  const cold = measure([...own, ...cache, path], { bare: true }).wall
  const warm = median(Array.from({ length: 3 }, () => measure([...own, ...cache, path], { bare: true }).wall))
  print(`${what}: warm cache ÷ cold run, wall`, warm / cold)
  const article = join(folder, 'article.md')
  const known = ['--cache', '--cache-location', join(folder, 'known')]
  measure([...own, ...known, article])
  print(
    'a cache hit ÷ node -e 0, wall',
    ratio(
      () => measure([...own, ...known, article], { bare: true }).wall,
      () => measure(['-e', '0'], { bare: true }).wall,
      times
    )
  )
  const threads = (/** @type {string} */ number) => measure([...own, '--concurrency', number, path])
  const pairs = Array.from({ length: quick ? 1 : 3 }, () => ({ one: threads('off'), two: threads('2') }))
  print(`${what}: 2 workers ÷ one thread, wall`, median(pairs.map(({ one, two }) => two.wall / one.wall)))
  print(`${what}: peak memory with 2 workers, MiB`, median(pairs.map(({ two }) => two.memory)))
}

/** @param {string} path @param {string} what */
function peers(path, what) {
  const bin = join(import.meta.dirname, 'peers/node_modules/.bin')
  const config = join(folder, 'config')
  mkdirSync(config, { recursive: true })
  writeFileSync(join(config, '.textlintrc.json'), '{"rules": {"no-todo": true}}')
  const modules = join(import.meta.dirname, 'peers/node_modules')
  const glob = `${path}/**/*.md`
  /** @type {Record<string, readonly string[]>} */
  const lines = {
    'remark-cli': [join(modules, 'remark-cli/cli.js'), path, '--quiet', '--use', join(modules, 'remark-preset-lint-recommended/index.js')],
    'markdownlint-cli2': [join(modules, 'markdownlint-cli2/markdownlint-cli2-bin.mjs'), glob],
    textlint: [
      join(modules, 'textlint/bin/textlint.js'),
      '--config',
      join(config, '.textlintrc.json'),
      '--rules-base-directory',
      modules,
      glob
    ],
    rumdl: [join(modules, 'rumdl/bin/rumdl'), 'check', '--no-cache', path]
  }
  for (const [name, line] of Object.entries(lines)) {
    if (!existsSync(join(bin, name === 'remark-cli' ? 'remark' : name))) {
      console.log(`${name}: not installed, left out (npm ci --prefix test/bench/peers)`)
      continue
    }
    const own = [command, 'lint', '--fail-on', 'never', '--no-ignore', path]
    print(
      `${what}: lint ÷ ${name}, wall`,
      ratio(
        () => measure(own, { bare: true }).wall,
        () => measure(line, { bare: true, cwd: root }).wall,
        quick ? 1 : 3
      )
    )
  }
}

function twice() {
  const linter = createLinter()
  const [half, whole] = [long(quick ? 60_000 : 210_000), long(quick ? 120_000 : 420_000)]
  const time = (/** @type {string} */ source) => {
    const start = performance.now()
    linter.lint({ source, file: 'long.md' })
    return performance.now() - start
  }
  time(half)
  print(
    `an article of ${(Buffer.byteLength(whole) / 1e6).toFixed(1)} MB ÷ its half, wall`,
    ratio(
      () => time(whole),
      () => time(half),
      3
    )
  )
}

/** Each text made to be slow must end within the limit, read or refused. */
function slow() {
  for (const [name, text] of Object.entries(pathological)) {
    const path = join(folder, `${name}.md`)
    writeFileSync(path, text)
    const plain = join(folder, 'plain.md')
    writeFileSync(plain, long(text.length / 2.4))
    const run = measure([command, 'lint', '--fail-on', 'never', '--format', 'compact', path], { timeout: LIMIT })
    const ordinary = measure([command, 'lint', '--fail-on', 'never', '--format', 'compact', plain], { timeout: LIMIT * 4 })
    const how = !run.ended ? `NOT within ${LIMIT / 1000} s` : /unreadable-file/.test(run.output) ? 'refused' : 'read'
    console.log(
      `slow text ${name.padEnd(10)} ${(readFileSync(path).length / 1e3).toFixed(0).padStart(5)} kB ${how.padEnd(10)} ÷ ordinary text of its size ${(run.wall / ordinary.wall).toFixed(2)}`
    )
  }
}

/** @param {string} what @param {number} value */
function print(what, value) {
  console.log(`${what.padEnd(76)} ${value.toFixed(2)}`)
}
