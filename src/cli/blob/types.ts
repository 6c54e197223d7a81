import type { FailOn } from '../../config/types.ts'
import type { FormatRule, Stats } from '../../formatters/types.ts'
import type { FileResult } from '../../lint/types.ts'
import type { ShardArg } from '../args.ts'
import type { Notice } from '../output/types.ts'

/** What a run found, to be written in any form later, together with others. */
export interface BlobRun {
  readonly shard: ShardArg | null
  readonly failed: boolean
  readonly notices: readonly Notice[]
  readonly known: number | null
  readonly unchanged: number | null
  readonly dry: boolean
  readonly stats: Stats | null
  readonly rules: readonly FormatRule[]
  /** The results, and what the configuration of each file fails on, whatever the command line said. */
  readonly files: readonly { readonly failOn: FailOn; readonly result: FileResult }[]
}

/** The file: JSON, of one version of evenhand, with a hash of `run` that tells whether all of it has come. */
export interface BlobFile {
  readonly evenhandBlob: 1
  readonly version: string
  readonly sha256: string
  readonly run: BlobRun
}
