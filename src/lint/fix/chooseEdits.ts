import type { TextEdit } from '../../article/types.ts'
import type { Finding } from '../types.ts'
import { editsOf } from './editsOf.ts'

/** What one pass does: edits sorted and apart, and the findings they are of. */
export interface Choice {
  readonly edits: readonly TextEdit[]
  readonly findings: readonly Finding[]
}

/**
 * Chooses the edits of one pass. A finding's edits are taken all or none; where two findings want to change places that overlap or
 * touch, the later waits for the next pass. Suggestions come first: what one of them rewrites need not be fixed before.
 *
 * @param suggestions whether to take suggestions too, where a finding has exactly one.
 */
export function chooseEdits(source: string, findings: readonly Finding[], suggestions: boolean): Choice {
  const candidates = findings.flatMap((finding) => {
    const found = editsOf(finding, suggestions)
    const edits = found && usable(source, found.edits)
    return edits ? [{ finding, edits, suggested: found.suggested }] : []
  })
  const taken: { finding: Finding; edits: readonly TextEdit[] }[] = []
  for (const candidate of [...candidates.filter((one) => one.suggested), ...candidates.filter((one) => !one.suggested)]) {
    if (!taken.some((other) => clash(other.edits, candidate.edits))) taken.push(candidate)
  }
  const edits = taken.flatMap((one) => one.edits).sort((a, b) => a.start - b.start || a.end - b.end)
  return { edits, findings: taken.map((one) => one.finding) }
}

/** The edits in order, without those that change nothing; null where none is left or they cannot be applied together. */
function usable(source: string, given: readonly TextEdit[]): TextEdit[] | null {
  const edits = given.filter(({ start, end, text }) => source.slice(start, end) !== text).sort((a, b) => a.start - b.start || a.end - b.end)
  const apart = edits.every(({ start, end }, i) => start <= end && end <= source.length && start >= (edits[i - 1]?.end ?? 0))
  return apart && edits.length > 0 ? edits : null
}

/** Whether any edit of one list overlaps or touches one of the other. Both are sorted. */
function clash(a: readonly TextEdit[], b: readonly TextEdit[]): boolean {
  let i = 0
  for (const edit of b) {
    while (i < a.length && a[i]!.end < edit.start) i++
    const next = a[i]
    if (next && next.start <= edit.end) return true
  }
  return false
}
