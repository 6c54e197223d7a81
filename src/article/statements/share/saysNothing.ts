import { matcher } from '../../../lexicon/index.ts'
import { clauses } from '../../../text/clauses.ts'
import type { Range } from '../../../text/types.ts'
import { closesWith } from '../../structure/closesWith.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import type { Named, Situation } from '../types.ts'
import { areJoined } from './areJoined.ts'

/** Sentences that name subjects and say nothing of any of them. */
export function saysNothing({ text, folded, hits, ids }: Named, { subjects }: Situation): boolean {
  if (ids.length < 2) return false
  // `例如 A、B、C 等`: a list of examples says nothing of its members
  const before = folded.slice(0, hits[0]!.start).replace(/[\s:：]{0,4}$/, '')
  if (closesWith('statements', 'example-opener', before) && areJoined(text, hits)) return true
  if (ids.length < Math.min(3, subjects.length)) return false
  const remark = matcher('both', 'structure', 'joint-remark').find(folded)
  // what is said of all of them together favours none; `A 可根据需要调整，性能比 B 差` speaks of one after the other
  return remark !== null && (remark.start < hits[0]!.start || clauses(text).some((clause) => namedIn(clause, hits) >= 2))
}

function namedIn({ start, end }: Range, hits: readonly NameHit[]): number {
  return new Set(hits.filter((hit) => hit.start >= start && hit.end <= end).map((hit) => hit.subject)).size
}
