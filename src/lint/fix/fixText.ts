import type { Inspection } from '../createLinter.ts'
import { applyEdits } from './applyEdits.ts'
import { chooseEdits } from './chooseEdits.ts'

/** As many passes as ESLint makes. */
const PASSES = 10

export interface FixInput {
  readonly source: string
  /** Lints a text; asked again after each pass. */
  readonly inspect: (source: string) => Inspection
  /** What `inspect` says of the source, where that is known already. */
  readonly first?: Inspection | undefined
  /** Applies suggestions too, where a finding offers exactly one. */
  readonly suggestions: boolean
}

export interface Fixed {
  /** The text with everything applied; the source itself where nothing was. */
  readonly text: string
  /** Of the text as it is now; its result says how many findings were mended. */
  readonly inspection: Inspection
}

/**
 * Applies what the findings offer, and lints again, until nothing more is offered: at most ten times. Outside of the edits the text stays
 * as it is, and nothing is applied where the text could not be read.
 */
export function fixText({ source, inspect, first = inspect(source), suggestions }: FixInput): Fixed {
  let text = source
  let fixed = 0
  let inspection = first
  const seen = new Set([text])
  for (let pass = 0; pass < PASSES && inspection.article; pass++) {
    const { edits, findings } = chooseEdits(text, inspection.result.findings, suggestions)
    const next = applyEdits(text, edits)
    // Two rules that undo each other's work would go on for ever.
    if (edits.length === 0 || seen.has(next)) break
    const after = inspect(next)
    // What makes a text unreadable mends nothing.
    if (!after.article) break
    seen.add(next)
    text = next
    fixed += findings.length
    inspection = after
  }
  return { text, inspection: fixed === 0 ? inspection : { ...inspection, result: { ...inspection.result, fixed } } }
}
