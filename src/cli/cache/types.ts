import type { FileResult } from '../../lint/types.ts'

/** What an earlier run found in one file. */
export interface Entry {
  /** Made of all that the result depends on: see `createKeys`. */
  readonly key: string
  /** The result as JSON, without source; parsed only where it is wanted. */
  readonly json: string
}

/** By path as seen from the cache, with forward slashes, so that it serves on any machine and from any folder. */
export type Entries = ReadonlyMap<string, Entry>

/** Results by content. */
export interface Cache {
  /** The result of an earlier run for this text under these settings, named `file`; null where there is none. */
  find(path: string, key: string, file: string, source: string): FileResult | null
  /** Keeps a result, unless it may come out otherwise next time: something broke, or nothing could be read. */
  keep(path: string, key: string, result: FileResult): void
  /** Writes what is new, and drops files that are gone. What cannot be written is said, and changes no more. */
  save(): Promise<void>
}
