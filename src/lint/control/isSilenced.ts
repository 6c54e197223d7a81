import type { Place } from '../../article/types.ts'
import type { ControlComment } from './types.ts'

/**
 * Whether a comment asks for silence about a finding.
 *
 * @param place where the finding starts; null for a finding about the whole file, which a `disable` silences that
 * holds to the end of the file.
 */
export function isSilenced(comments: readonly ControlComment[], ruleId: string, place: Place | null): boolean {
  let off = false
  for (const comment of comments) {
    if (comment.rules.length > 0 && !comment.rules.includes(ruleId)) continue
    if (comment.command === 'disable-next-line') {
      if (place !== null && comment.nextLine === place.start.line) return true
    } else if (place === null || comment.place.start.offset <= place.start.offset) off = comment.command === 'disable'
  }
  return off
}
