import { matcher } from '../../../lexicon/index.ts'
import { clauses } from '../../../text/clauses.ts'
import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import type { Share, Situation } from '../types.ts'
import { sharedSubjects } from './sharedSubjects.ts'

/** The shares in a clause that gives each subject its own (`A 和 B 分别用 9 升和 12 升`), and where the rest begins. */
export interface Respective {
  readonly shares: readonly Share[]
  readonly rest: number
}

/**
 * Finds the clause that tells subjects one after the other; null where there is none.
 *
 * @param hits the names in the text; where the clause holds none, `三款…分别` means all subjects.
 */
export function respectiveShares(text: string, hits: readonly NameHit[], situation: Situation): Respective | null {
  const folded = fold(text)
  const word = matcher('both', 'statements', 'respectively').find(folded)
  if (!word) return null
  const clause = clauses(text).find(({ start, end }) => start <= word.start && word.end <= end)
  if (!clause) return null
  // “A and B smell of …, respectively”: the word stands in a clause of its own
  const told = clause.start + 1 >= word.start ? { start: 0, end: clause.end } : clause
  const subjects = subjectsOf(folded, hits, told, situation)
  if (subjects.length < 2) return null
  const shares = subjects.map(
    (subject): Share => ({
      subject,
      ...told,
      polarity: 'neutral',
      compared: false,
      recommended: false,
      cue: { by: 'respectively', term: text.slice(word.start, word.end) }
    })
  )
  return { shares, rest: Math.min(text.length, told.end + 1) }
}

function subjectsOf(folded: string, hits: readonly NameHit[], { start, end }: Range, situation: Situation): string[] {
  const named = [...new Set(hits.filter((hit) => hit.start >= start && hit.end <= end).map((hit) => hit.subject))]
  return named.length > 0 ? named : sharedSubjects(folded.slice(start, end), situation)
}
