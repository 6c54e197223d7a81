import parser from 'yargs-parser'
import { type CommandName, commands, type Option, options, optionsOf } from './options.ts'

/** The command line, parsed: which command, on what, with which options. Values are not yet checked. */
export interface ParsedArgs {
  readonly command: CommandName
  /** True when the command was named, false when `lint` was understood. */
  readonly named: boolean
  readonly files: readonly string[]
  /** By option name without dashes; what the table does not know is in `unknown`. */
  readonly values: ReadonlyMap<string, string | boolean | readonly string[]>
  /** Options as the user wrote them that the command does not have. */
  readonly unknown: readonly string[]
  /** As given, for what depends on the order of options. */
  readonly argv: readonly string[]
}

/** Parses `argv` (without node and script). Never prints, never exits. */
export function parseArgs(argv: readonly string[]): ParsedArgs {
  const named = commands.find((command) => command === firstWord(argv))
  const command = named ?? 'lint'
  // A line of standard input (`explain -:12`) looks like an option and is none.
  const lines = argv.filter((word) => /^-:\d/.test(word))
  const { _: words, ...parsed } = parse(plainly(argv.filter((word) => !lines.includes(word))), optionsOf(command))
  const known = new Map(optionsOf(command).map((option) => [option.name, option]))
  const values = new Map<string, string | boolean | readonly string[]>()
  const unknown: string[] = []
  for (const [key, value] of Object.entries(parsed)) {
    if (value === undefined) continue
    const option = known.get(key)
    if (option && value === false && option.type !== 'flag') unknown.push(`--no-${key}`)
    else if (option) values.set(key, plainValue(option, value))
    else if (!options.some((other) => other.alias === key && known.has(other.name))) unknown.push(asWritten(key, argv))
  }
  return { command, named: named !== undefined, files: [...words.map(String).slice(named ? 1 : 0), ...lines], values, unknown, argv }
}

/** Spells out what the parser takes for something else: `-` as a value, as in `-o -`, for an option; `-0` for a number. */
function plainly(argv: readonly string[]): string[] {
  const withValue = takingValue()
  const words: string[] = []
  for (const [index, word] of argv.entries()) {
    if (word === '--') return [...words, ...argv.slice(index)]
    const last = words.at(-1)
    if (word === '-' && last !== undefined && withValue.has(last)) words[words.length - 1] = `${last}=-`
    else words.push(word === '-0' ? '--null' : word)
  }
  return words
}

/** Options, in either form, that a value follows. */
function takingValue(): ReadonlySet<string> {
  return new Set(
    options.flatMap((option) => (option.type === 'flag' ? [] : [`--${option.name}`, ...(option.alias ? [`-${option.alias}`] : [])]))
  )
}

/** By the parser of yargs alone: yargs itself costs more of a start than all else, and its help and checks are not used. */
function parse(argv: string[], known: readonly Option[]) {
  const named = (type: Option['type']) => known.filter((option) => option.type === type).map((option) => option.name)
  return parser(argv, {
    alias: Object.fromEntries(known.flatMap(({ name, alias }) => (alias ? [[name, [alias]]] : []))),
    array: named('list'),
    boolean: named('flag'),
    string: [...named('value'), ...named('list')],
    configuration: {
      'camel-case-expansion': false,
      'dot-notation': false,
      'duplicate-arguments-array': true,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'short-option-groups': false
    }
  })
}

/** Of a single value given twice the last one counts, as a later part of a script may mean to overrule an earlier. */
function plainValue(option: Option, value: unknown): string | boolean | readonly string[] {
  const all = Array.isArray(value) ? value : [value]
  if (option.type === 'list') return all.map(String)
  const last: unknown = all.at(-1)
  return option.type === 'flag' ? last === true : String(last)
}

/** The command is the first word that is neither an option nor, seen from the table, the value of one. */
function firstWord(argv: readonly string[]): string | undefined {
  const withValue = takingValue()
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? ''
    if (word === '--') return undefined
    if (withValue.has(word)) index++
    else if (!word.startsWith('-') || word === '-') return word
  }
  return undefined
}

/** `--no-colour` is parsed to `colour`; a message had better show what was typed. */
function asWritten(key: string, argv: readonly string[]): string {
  const forms = [`--${key}`, `-${key}`, `--no-${key}`]
  const found = forms.find((form) => argv.some((word) => word === form || word.startsWith(`${form}=`)))
  return found ?? (key.length === 1 ? `-${key}` : `--${key}`)
}
