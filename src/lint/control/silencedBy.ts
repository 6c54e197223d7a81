import type { Place } from '../../article/types.ts'
import type { ControlComment } from './types.ts'

/**
 * The comment that asks for silence about a finding, or null.
 *
 * @param place where the finding starts; null for a finding about the whole file, which a `disable` silences that
 * holds to the end of the file.
 */
export function silencedBy(comments: readonly ControlComment[], ruleId: string, place: Place | null): ControlComment | null {
  let by: ControlComment | null = null
  for (const comment of comments) {
    if (comment.rules.length > 0 && !comment.rules.includes(ruleId)) continue
    if (comment.command === 'disable-next-line') {
      if (place !== null && comment.nextLine === place.start.line) return comment
    } else if (place === null || comment.place.start.offset <= place.start.offset) by = comment.command === 'disable' ? comment : null
  }
  return by
}
