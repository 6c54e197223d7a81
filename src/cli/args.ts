import type { FailOn } from '../config/types.ts'
import type { RuleSeverity } from '../lint/types.ts'
import type { CommandName } from './options.ts'

/** A checked command line. Rule ids and profiles are checked later, against those that are loaded. */
export interface Args {
  readonly command: CommandName
  /** Whether the command was named; otherwise `lint` was understood. */
  readonly named: boolean
  readonly files: readonly string[]
  readonly format: string
  readonly outputFile: string | null
  readonly inputFormat: 'text' | 'ndjson'
  readonly config: string | null
  readonly rules: readonly (readonly [id: string, severity: RuleSeverity])[]
  readonly profile: string | null
  readonly failOn: FailOn | null
  readonly lang: 'auto' | 'zh' | 'en' | null
  readonly all: boolean
  readonly color: boolean | undefined
  readonly stdinFilename: string
  /** Addresses of lines; null for files beside the output. */
  readonly linkTemplate: string | null
}
