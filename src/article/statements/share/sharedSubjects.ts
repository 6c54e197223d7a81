import { matcher } from '../../../lexicon/index.ts'
import type { Situation } from '../types.ts'

/** Words for all subjects stand at the head of their sentence. */
const FARTHEST = 12
/** “All” of more subjects than that says little of each. */
const MOST = 4

/** `两者都…`, “Both …”: all the subjects of the article, where no heading settles one. */
export function sharedSubjects(folded: string, { scope, subjects }: Situation): string[] {
  const hit = matcher('both', 'structure', 'shared-all').find(folded)
  if (!hit || hit.start > FARTHEST || scope.subjects.length === 1 || subjects.length > MOST) return []
  return subjects.map((subject) => subject.id)
}
