import type { FailOn } from '../config/types.ts'
import type { RuleSeverity } from '../lint/types.ts'
import type { CommandName } from './options.ts'

/** One form of the results and where it goes. */
export interface OutputArg {
  readonly format: string
  /** Null for standard output. */
  readonly file: string | null
}

/** Which part of the files is worked on, of how many; from 1. */
export interface ShardArg {
  readonly index: number
  readonly count: number
}

/** A checked command line. Rule ids and profiles are checked later, against those that are loaded. */
export interface Args {
  readonly command: CommandName
  /** Whether the command was named; otherwise `lint` was understood. */
  readonly named: boolean
  /** What was named, and what `--files-from` lists. */
  readonly files: readonly string[]
  /** A list of files to read, `-` on standard input. */
  readonly filesFrom: string | null
  /** Whether NUL parts the names in that list. */
  readonly null: boolean
  /** Those of `files` that came from the list: names as they stand, no globs. */
  readonly listed: ReadonlySet<string>
  /** The first of `outputs`: for every command but `lint` the only one. */
  readonly format: string
  readonly outputFile: string | null
  /** What is written and where. */
  readonly outputs: readonly [OutputArg, ...OutputArg[]]
  readonly outputDir: string | null
  readonly to: 'markdown' | 'madr'
  readonly layout: 'list' | 'table'
  readonly inputFormat: 'text' | 'ndjson'
  readonly config: string | null
  readonly rules: readonly (readonly [id: string, severity: RuleSeverity])[]
  readonly profile: string | null
  /** Names of what is compared, or null to go by configuration and article. */
  readonly subjects: readonly string[] | null
  /** False for `--no-ignore`: nothing leaves files out. */
  readonly ignore: boolean
  /** A file whose configuration is to be printed, instead of any work. */
  readonly printConfig: string | null
  /** A file of findings known of old. */
  readonly baseline: string | null
  readonly updateBaseline: boolean
  /** For `init`: ask nothing. */
  readonly yes: boolean
  /** Whether results are kept for later runs, and taken from earlier ones. */
  readonly cache: boolean
  /** Null for the usual place. */
  readonly cacheLocation: string | null
  /** How many workers inspect, 1 for none; null to go by how much there is to do. */
  readonly concurrency: number | null
  /** Null for all files. */
  readonly shard: ShardArg | null
  readonly failOn: FailOn | null
  readonly maxWarnings: number | null
  readonly quiet: boolean
  /** Lints again what changes, until it is interrupted. */
  readonly watch: boolean
  readonly stats: boolean
  /** Reads all of every file, also of those that are no comparison. */
  readonly allDocuments: boolean
  readonly lang: 'auto' | 'zh' | 'en' | null
  readonly all: boolean
  /** What becomes of the fixes: nothing, written to the files, or shown as a diff. */
  readonly fix: 'write' | 'diff' | null
  readonly fixSuggestions: boolean
  readonly color: boolean | undefined
  /** Null where standard input was given no name. */
  readonly stdinFilename: string | null
  /** The revision to compare with; null where none is asked for. */
  readonly since: string | null
  /** Whether what is staged is read, not the files as they are. */
  readonly staged: boolean
  /** Addresses of lines; null for files beside the output. */
  readonly linkTemplate: string | null
}
