import { matcher } from '../../../lexicon/index.ts'
import type { Share, Situation } from '../types.ts'
import { inheritedSubject } from './inheritedSubject.ts'
import { plainShare } from './plainShare.ts'
import { sharedSubjects } from './sharedSubjects.ts'

/** The shares in a sentence that names nobody: all subjects (`两者都…`), or the one it goes on about. */
export function unnamedShares(text: string, folded: string, situation: Situation): Share[] {
  const whole = { start: 0, end: text.length }
  const all = sharedSubjects(folded, situation)
  if (all.length > 0)
    return matcher('both', 'structure', 'joint-remark').test(folded) ? [] : all.map((subject) => plainShare(subject, whole))
  if (situation.scope.quiet && !situation.scope.verdict) return []
  const subject = inheritedSubject(folded, situation)
  return subject === null ? [] : [plainShare(subject, whole)]
}
