import type { FileResult } from '../types.ts'

/** What is known of old: by file, how often each key of meaning occurs. See `findingKeys`. */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>

/** A result without the findings that are known of old; they are among the silenced. */
export interface BaselinedResult {
  readonly result: FileResult
  /** How many findings are known. */
  readonly known: number
  /** How many entries of the baseline there was nothing for. */
  readonly gone: number
}
