import { opensWith } from '../../structure/opensWith.ts'
import type { Situation } from '../types.ts'

/** The subject of a sentence that names none: the one its place is about, else the one of the sentence before. */
export function inheritedSubject(folded: string, { scope, running }: Situation): string | null {
  if (scope.subjects.length === 1) return scope.subjects[0]!
  if (scope.subjects.length > 1 || running === null) return null
  return opensWith('statements', 'summing-up', folded) ? null : running
}
