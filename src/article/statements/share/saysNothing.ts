import { matcher } from '../../../lexicon/index.ts'
import { closesWith } from '../../structure/closesWith.ts'
import type { Named, Situation } from '../types.ts'
import { areJoined } from './areJoined.ts'

/** Sentences that name subjects and say nothing of any of them. */
export function saysNothing({ text, folded, hits, ids }: Named, { subjects }: Situation): boolean {
  if (ids.length < 2) return false
  // `例如 A、B、C 等`: a list of examples says nothing of its members
  const before = folded.slice(0, hits[0]!.start).replace(/[\s:：]{0,4}$/, '')
  if (closesWith('statements', 'example-opener', before) && areJoined(text, hits)) return true
  // what is said of all of them together favours none
  return ids.length >= Math.min(3, subjects.length) && matcher('both', 'structure', 'joint-remark').test(folded)
}
