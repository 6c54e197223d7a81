import { parseArgs as tokenise } from 'node:util'
import type { OutputArg } from './args.ts'
import type { ParsedArgs } from './parseArgs.ts'
import { UsageError } from './usageError.ts'

/**
 * Which format goes where. With a file for each format, the n-th file is the n-th format's; with fewer, a file is that of the format
 * given last before it. A format without a file goes to standard output, and so does the file `-`.
 *
 * Throws a `UsageError` for more files than formats, for two formats on standard output, and for one file given twice.
 */
export function pairOutputs(parsed: ParsedArgs, usual: string): readonly [OutputArg, ...OutputArg[]] {
  const given = (name: string): readonly string[] => {
    const value = parsed.values.get(name)
    return typeof value === 'string' ? [value] : Array.isArray(value) ? value : []
  }
  const files = given('output-file')
  const [first = usual, ...others] = given('format')
  const formats = [first, ...others]
  if (files.length > formats.length) throw moreFiles(files.length, formats.length)
  const owners = files.length < formats.length ? ownersByOrder(parsed, formats.length, files.length) : null
  const fileOf = (index: number): string | null => {
    const file = files[owners ? owners.indexOf(index) : index] ?? null
    return file === '-' ? null : file
  }
  const outputs = formats.map((format, index) => ({ format, file: fileOf(index) }))
  const toStdout = outputs.filter(({ file }) => file === null).map(({ format }) => format)
  if (toStdout.length > 1) throw severalToStdout(toStdout)
  const named = outputs.flatMap(({ file }) => file ?? [])
  const twice = named.find((file, index) => named.indexOf(file) !== index)
  if (twice !== undefined) throw sameFile(twice)
  return [{ format: first, file: fileOf(0) }, ...outputs.slice(1)]
}

/** For each file the index of its format; where the order does not tell, the n-th file is the n-th format's. */
function ownersByOrder({ argv }: ParsedArgs, formats: number, files: number): number[] {
  const { tokens } = tokenise({
    args: [...argv],
    options: { format: { type: 'string', short: 'f', multiple: true }, 'output-file': { type: 'string', short: 'o', multiple: true } },
    strict: false,
    tokens: true
  })
  const owners: number[] = []
  let format = -1
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    if (token.name === 'format') format++
    else if (token.name === 'output-file') owners.push(Math.max(0, format))
  }
  const clear = format === formats - 1 && owners.length === files && new Set(owners).size === files
  return clear ? owners : owners.map((_, index) => index).slice(0, files)
}

function moreFiles(files: number, formats: number): UsageError {
  return new UsageError({
    zh: `给了 ${files} 个 \`--output-file\`，却只有 ${formats} 个 \`--format\`，应一一对应`,
    en: `${files} times \`--output-file\` for ${formats === 1 ? 'one `--format`' : `${formats} times \`--format\``}, expected one for each`
  })
}

function severalToStdout(formats: readonly string[]): UsageError {
  const list = formats.map((format) => `\`${format}\``)
  return new UsageError({
    zh: `${list.join('、')} 都要写到标准输出，只能有一个；其余的请在后面加 \`--output-file\``,
    en: `${list.join(' and ')} would all go to standard output, expected one; give the others an \`--output-file\` behind them`
  })
}

function sameFile(file: string): UsageError {
  return new UsageError({
    zh: `两个 \`--output-file\` 都是 \`${file}\``,
    en: `\`--output-file\` names \`${file}\` twice, expected a file for each format`
  })
}
