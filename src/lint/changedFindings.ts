import { countKeys } from './countKeys.ts'
import { splitKnown } from './splitKnown.ts'
import type { Finding } from './types.ts'

/** A changed stretch, as `git diff -U0` heads it: 1-based first lines and numbers of lines; of none, the line before. */
export interface Hunk {
  readonly oldStart: number
  readonly oldCount: number
  readonly start: number
  readonly count: number
}

/**
 * The findings that a change is answerable for: those about words on a changed line, and those that the old version had
 * not, wherever they stand. One that the old version had, by its keys or at the same unchanged line, is left out.
 *
 * @param old the findings of the old version.
 * @param hunks where the new version differs, in order.
 */
export function changedFindings(now: readonly Finding[], old: readonly Finding[], hunks: readonly Hunk[]): readonly Finding[] {
  const touched = ({ place }: Finding) =>
    hunks.some(({ start, count }) => count > 0 && place.start.line < start + count && start <= place.end.line)
  const onChanged = new Set(now.filter((finding) => finding.scope === 'text' && touched(finding)))
  const others = now.filter((finding) => !onChanged.has(finding))
  const standing = new Set(old.map(({ ruleId, messageId, place }) => `${place.start.line} ${ruleId}/${messageId}`))
  const fresh = new Set(
    splitKnown(others, countKeys(old)).fresh.filter(({ ruleId, messageId, place }) => {
      const before = oldLine(place.start.line, hunks)
      return before === null || !standing.has(`${before} ${ruleId}/${messageId}`)
    })
  )
  return now.filter((finding) => onChanged.has(finding) || fresh.has(finding))
}

/** Where an unchanged line stood in the old version; null for a changed one. */
function oldLine(line: number, hunks: readonly Hunk[]): number | null {
  let shift = 0
  for (const { oldStart, oldCount, start, count } of hunks) {
    // A stretch of no lines stands behind the line it names.
    const first = count === 0 ? start + 1 : start
    if (line < first) break
    if (line < first + count) return null
    shift = oldStart + Math.max(oldCount, 0) + (oldCount === 0 ? 1 : 0) - (first + count)
  }
  return line + shift
}
