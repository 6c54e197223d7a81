import type { FailOn } from '../../config/types.ts'
import type { Text } from '../../config/wording.ts'
import type { FormatRule, Stats } from '../../formatters/types.ts'
import type { FileResult } from '../../lint/types.ts'

/** Something that was said of an input, kept for formats that show it. */
export interface Notice {
  /** The file it is about; null for the words of the command line. */
  readonly file: string | null
  readonly text: Text
}

/** All that a run of lint found, before anything is left out of what is shown. */
export interface Outcome {
  readonly results: readonly FileResult[]
  /** What each file fails on. */
  readonly failOn: (file: string) => FailOn
  /** A named path was missing, or something broke inside. */
  readonly failed: boolean
  readonly notices: readonly Notice[]
  /** How many findings a baseline knew; null without one. */
  readonly known: number | null
  /** How many findings a change is not answerable for; null where all files were asked for. */
  readonly unchanged: number | null
  /** Nothing was written: what was fixed is only shown. */
  readonly dry: boolean
  readonly stats: Stats | null
  /** The rules that were on. */
  readonly rules: () => Promise<readonly FormatRule[]>
}
