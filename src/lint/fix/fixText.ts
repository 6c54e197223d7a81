import type { Inspection, Linter, LintInput } from '../createLinter.ts'
import { applyEdits } from './applyEdits.ts'
import { chooseEdits } from './chooseEdits.ts'

/** As many passes as ESLint makes. */
const PASSES = 10

export interface FixOptions {
  /** Applies suggestions too, where a finding offers exactly one. Default false. */
  readonly suggestions?: boolean | undefined
}

export interface Fixed {
  /** The text with everything applied; the source itself where nothing was. */
  readonly text: string
  /** How many findings were mended by their edits. */
  readonly fixed: number
  /** Of the text as it is now. */
  readonly inspection: Inspection
}

/**
 * Applies what the findings offer, and lints again, until nothing more is offered: at most ten times. Outside of the edits the text stays
 * as it is. Nothing is applied where the text could not be read. Throws a RangeError for a configuration that cannot be used.
 */
export function fixText(linter: Linter, input: LintInput, { suggestions = false }: FixOptions = {}): Fixed {
  let text = input.source
  let fixed = 0
  let inspection = linter.inspect(input)
  const seen = new Set([text])
  for (let pass = 0; pass < PASSES && inspection.article; pass++) {
    const { edits, findings } = chooseEdits(text, inspection.result.findings, suggestions)
    const next = applyEdits(text, edits)
    // Two rules that undo each other's work would go on for ever.
    if (edits.length === 0 || seen.has(next)) break
    const after = linter.inspect({ ...input, source: next })
    // Whatever made this text unreadable was no mending.
    if (!after.article) break
    seen.add(next)
    text = next
    fixed += findings.length
    inspection = after
  }
  return { text, fixed, inspection }
}
