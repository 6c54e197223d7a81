import type { FailOn } from '../config/types.ts'
import { severities } from '../lint/severities.ts'
import type { RuleSeverity } from '../lint/types.ts'
import { nearest } from '../text/nearest.ts'
import type { Args } from './args.ts'
import { commands, type Option, options, optionsOf } from './options.ts'
import { pairOutputs } from './pairOutputs.ts'
import type { ParsedArgs } from './parseArgs.ts'
import { UsageError } from './usageError.ts'

/** Checks names and values against the table of options. Throws a `UsageError` for the first that is wrong. */
export function checkArgs(parsed: ParsedArgs): Args {
  for (const written of parsed.unknown) throw unknownOption(written, parsed)
  const table = optionsOf(parsed.command)
  for (const option of table) checkValue(option, parsed.values.get(option.name))
  const value = (name: string): string | null => {
    const given = parsed.values.get(name)
    return typeof given === 'string' ? given : null
  }
  narrowsTo(parsed, 'since')
  const color = parsed.values.get('color')
  const inputFormat = value('input-format') === 'ndjson' ? 'ndjson' : 'text'
  // What comes in as a stream goes out as one, unless told otherwise.
  const outputs = pairOutputs(parsed, inputFormat === 'ndjson' ? 'ndjson' : defaultOf(table, 'format'))
  if (parsed.command === 'lint' && inputFormat === 'ndjson') checkStream(parsed, outputs)
  return {
    command: parsed.command,
    named: parsed.named,
    files: parsed.files,
    filesFrom: fileList(parsed),
    null: parsed.values.get('null') === true,
    listed: new Set(),
    format: outputs[0].format,
    outputFile: outputs[0].file,
    outputs,
    outputDir: value('output-dir'),
    to: value('to') === 'madr' ? 'madr' : 'markdown',
    layout: value('layout') === 'table' ? 'table' : 'list',
    inputFormat,
    config: value('config'),
    rules: ((parsed.values.get('rule') as readonly string[] | undefined) ?? []).map(ruleSetting),
    profile: value('profile'),
    subjects: subjectNames(value('subjects')),
    ignore: parsed.values.get('ignore') !== false,
    printConfig: value('print-config'),
    baseline: value('baseline'),
    updateBaseline: updatesBaseline(parsed),
    yes: parsed.values.get('yes') === true,
    cache: caches(parsed),
    cacheLocation: value('cache-location'),
    concurrency: concurrencyArg(value('concurrency')),
    shard: shardArg(parsed, value('shard')),
    failOn: value('fail-on') as FailOn | null,
    maxWarnings: wholeNumber('max-warnings', value('max-warnings')),
    watch: watches(parsed),
    quiet: parsed.values.get('quiet') === true,
    stats: parsed.values.get('stats') === true,
    allDocuments: parsed.values.get('all-documents') === true,
    lang: value('lang') as Args['lang'],
    all: parsed.values.get('all') === true,
    fix: fixMode(parsed),
    fixSuggestions: parsed.values.get('fix-suggestions') === true,
    color: typeof color === 'boolean' ? color : undefined,
    stdinFilename: value('stdin-filename'),
    since: value('since'),
    staged: narrowsTo(parsed, 'staged'),
    linkTemplate: value('link-template')
  }
}

/** Whether the run goes on; what writes files or reads standard input makes no sense over and over. */
function watches({ values, files }: ParsedArgs): boolean {
  if (values.get('watch') !== true) return false
  const once = [
    'fix',
    'fix-dry-run',
    'fix-suggestions',
    'update-baseline',
    'print-config',
    'output-file',
    'since',
    'staged',
    'shard',
    'files-from'
  ]
  const other = once.find((name) => values.has(name) && values.get(name) !== false)
  const clash = other ? `--${other}` : files.includes('-') ? '-' : null
  if (clash === null) return true
  throw new UsageError({ zh: `\`--watch\` 不能与 \`${clash}\` 同用`, en: `\`--watch\` does not go with \`${clash}\`` })
}

/** The list that `--files-from` names; standard input can be a list or an article, not both. */
function fileList({ values, files }: ParsedArgs): string | null {
  const list = values.get('files-from')
  if (typeof list !== 'string') {
    if (values.get('null') !== true) return null
    throw new UsageError({
      zh: '`--null` 要和 `--files-from` 一起用，如 `--files-from - -0`',
      en: '`--null` lacks `--files-from`, expected for example `--files-from - -0`'
    })
  }
  if (list === '-' && files.includes('-'))
    throw new UsageError({
      zh: '标准输入不能既是文章（`-`）又是文件名单（`--files-from -`）',
      en: 'standard input cannot be an article (`-`) and the list of files (`--files-from -`) at once'
    })
  return list
}

function fixMode({ values }: ParsedArgs): Args['fix'] {
  const on = (name: string) => values.get(name) === true
  if (on('fix') && on('fix-dry-run'))
    throw new UsageError({
      zh: '`--fix` 要写文件，`--fix-dry-run` 不写，请只用其中一个',
      en: '`--fix` writes files and `--fix-dry-run` writes none, expected one of them'
    })
  return on('fix-dry-run') ? 'diff' : on('fix') || on('fix-suggestions') ? 'write' : null
}

/** Whether the run is narrowed so; with what needs whole files as they are, it cannot be. */
function narrowsTo({ values, command, files }: ParsedArgs, name: 'since' | 'staged'): boolean {
  if (!values.has(name) || values.get(name) === false || command !== 'lint') return false
  const other = ['fix', 'fix-suggestions', 'fix-dry-run'].find((one) => values.get(one) === true)
  if (other !== undefined)
    throw new UsageError({
      zh: `\`--${name}\` 只看有改动的地方，不能和 \`--${other}\` 一起用`,
      en: `\`--${name}\` looks at changes only and cannot go with \`--${other}\``
    })
  if (files.includes('-'))
    throw new UsageError({
      zh: `标准输入（\`-\`）没有旧版本可比，不能和 \`--${name}\` 一起用`,
      en: `standard input (\`-\`) has no version to compare with and cannot go with \`--${name}\``
    })
  return true
}

function defaultOf(table: readonly Option[], name: string): string {
  return table.find((option) => option.name === name)?.default ?? ''
}

function checkValue(option: Option, given: string | boolean | readonly string[] | undefined): void {
  if (given === undefined || typeof given === 'boolean') return
  const choices = option.choices?.map((choice) => `\`${choice}\``)
  const wanted = (separator: string) => choices?.join(separator) ?? option.value ?? ''
  if (given.length === 0 || (typeof given !== 'string' && given.includes('')))
    throw new UsageError({
      zh: `选项 \`--${option.name}\` 后面缺值，应为 ${wanted('、')}`,
      en: `option \`--${option.name}\` lacks its value, expected ${wanted(', ')}`
    })
  if (typeof given !== 'string' || !option.choices || option.open || option.choices.includes(given)) return
  const near = nearest(given, option.choices)
  throw new UsageError({
    zh: `\`--${option.name}\` 没有 \`${given}\` 这个值，可用 ${wanted('、')}${near ? `；是不是 \`${near}\`？` : ''}`,
    en: `unexpected value \`${given}\` for \`--${option.name}\`, expected ${wanted(', ')}${near ? `; did you mean \`${near}\`?` : ''}`
  })
}

function wholeNumber(name: string, given: string | null): number | null {
  if (given === null) return null
  if (/^\d{1,9}$/.test(given)) return Number(given)
  throw new UsageError({
    zh: `\`--${name}\` 的值 \`${given}\` 不是非负整数`,
    en: `unexpected value \`${given}\` for \`--${name}\`, expected a whole number, 0 or more`
  })
}

function updatesBaseline({ values }: ParsedArgs): boolean {
  const updates = values.get('update-baseline') === true
  const onlyChanged = ['since', 'staged'].find((name) => values.has(name))
  if (updates && onlyChanged)
    throw new UsageError({
      zh: `\`--update-baseline\` 要看到全部结果，不能和 \`--${onlyChanged}\` 一起用`,
      en: `\`--update-baseline\` needs all findings, it does not go with \`--${onlyChanged}\``
    })
  if (!updates || values.has('baseline')) return updates
  throw new UsageError({
    zh: '`--update-baseline` 要和 `--baseline 文件` 一起用，如 `--baseline evenhand-baseline.json`',
    en: '`--update-baseline` lacks `--baseline FILE`, expected for example `--baseline evenhand-baseline.json`'
  })
}

function caches({ values }: ParsedArgs): boolean {
  const caches = values.get('cache') === true
  // `--no-cache` takes back what a script gives before it, with the place.
  if (caches || values.has('cache') || !values.has('cache-location')) return caches
  throw new UsageError({
    zh: '`--cache-location` 要和 `--cache` 一起用',
    en: '`--cache-location` lacks `--cache`, expected both'
  })
}

/** Records come from a stream and go as one: there are no files to write, to compare or to divide. */
function checkStream({ values }: ParsedArgs, outputs: Args['outputs']): void {
  const wrong = ['fix', 'fix-suggestions', 'fix-dry-run', 'baseline', 'since', 'staged', 'shard', 'cache', 'stats'].find((name) =>
    values.get(name)
  )
  if (wrong)
    throw new UsageError({
      zh: `\`--input-format ndjson\` 逐行处理，不能与 \`--${wrong}\` 同用`,
      en: `\`--input-format ndjson\` goes line by line, expected no \`--${wrong}\` with it`
    })
  const other = outputs.find(({ format }) => format !== 'ndjson')
  if (other)
    throw new UsageError({
      zh: `\`--input-format ndjson\` 只能配 \`--format ndjson\`，不能配 \`${other.format}\``,
      en: `\`--input-format ndjson\` goes with \`--format ndjson\` only, got \`${other.format}\``
    })
}

function concurrencyArg(given: string | null): number | null {
  if (given === null || given === 'auto') return null
  if (given === 'off') return 1
  if (/^[1-9]\d?$/.test(given)) return Number(given)
  throw new UsageError({
    zh: `\`--concurrency\` 的值 \`${given}\` 不对，应为 1 到 99 的整数、auto 或 off`,
    en: `unexpected value \`${given}\` for \`--concurrency\`, expected a whole number from 1 to 99, auto or off`
  })
}

function shardArg({ values }: ParsedArgs, given: string | null): Args['shard'] {
  if (given === null) return null
  const [index = 0, count = 0] = /^[1-9]\d{0,3}\/[1-9]\d{0,3}$/.test(given) ? given.split('/').map(Number) : []
  if (index < 1 || index > count)
    throw new UsageError({
      zh: `\`--shard ${given}\` 看不懂，应为 I/N，如 \`--shard 1/4\` 到 \`--shard 4/4\``,
      en: `cannot use \`--shard ${given}\`, expected I/N, for example \`--shard 1/4\` to \`--shard 4/4\``
    })
  if (values.get('update-baseline') === true)
    throw new UsageError({
      zh: '`--update-baseline` 要看全部文件，不能与 `--shard` 同用',
      en: '`--update-baseline` wants all files, expected no `--shard` with it'
    })
  return { index, count }
}

function unknownOption(written: string, parsed: ParsedArgs): UsageError {
  const name = written.replace(/^-+(no-(?=.))?/, '')
  const elsewhere = commands.find((command) => optionsOf(command).some((option) => option.name === name))
  if (elsewhere && elsewhere !== parsed.command)
    return new UsageError({
      zh: `选项 \`${written}\` 属于 \`evenhand ${elsewhere}\`，\`evenhand ${parsed.command}\` 没有它`,
      en: `option \`${written}\` belongs to \`evenhand ${elsewhere}\`, \`evenhand ${parsed.command}\` does not have it`
    })
  const near = nearest(
    name,
    optionsOf(parsed.command).map((option) => option.name)
  )
  const { negated, negatable } = options.find((option) => option.name === near) ?? {}
  const hint = near && `--${negated || (negatable && written.startsWith('--no-')) ? 'no-' : ''}${near}`
  return new UsageError({
    zh: `没有选项 \`${written}\`${hint ? `；是不是 \`${hint}\`？` : `；\`evenhand ${parsed.command} --help\` 列出全部选项`}`,
    en: `unknown option \`${written}\`; ${hint ? `did you mean \`${hint}\`?` : `\`evenhand ${parsed.command} --help\` lists them all`}`
  })
}

/** `Redis, Memcached`; Chinese commas will do. */
function subjectNames(given: string | null): readonly string[] | null {
  const names = given
    ?.split(/[,，、]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  if (names === undefined) return null
  if (names.length > 0) return names
  throw new UsageError({
    zh: `\`--subjects ${given}\` 里没有名字，应为 A,B`,
    en: `\`--subjects ${given}\` holds no name, expected A,B`
  })
}

function ruleSetting(given: string): readonly [string, RuleSeverity] {
  const [id = '', severity = ''] = given.split(':')
  const known = severities.find((name) => name === severity)
  if (id && known && given.split(':').length === 2) return [id, known]
  const near = severity ? nearest(severity, severities) : null
  throw new UsageError({
    zh: `\`--rule ${given}\` 看不懂，应写成 \`规则:级别\`，级别为 error、warning、info 或 off${near ? `；是不是 \`${id}:${near}\`？` : ''}`,
    en: `cannot use \`--rule ${given}\`, expected \`rule:severity\` with error, warning, info or off${near ? `; did you mean \`${id}:${near}\`?` : ''}`
  })
}
