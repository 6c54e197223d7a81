import { readComparison } from '../../polarity/comparison.ts'
import type { Named, Share, Situation } from '../types.ts'
import { plainShare } from './plainShare.ts'

/**
 * The shares in a sentence that sets one subject above another: “A is faster than B”, `A 不如 B`; null in any other.
 *
 * @param main the subject that the sentence goes on about, who is judged in `相比 B，更便宜`.
 */
export function comparedShares(
  { text, hits, ids, measures }: Named,
  main: string | null,
  { language, dimension }: Situation
): Share[] | null {
  const whole = { start: 0, end: text.length }
  // the one judged is the inherited subject, which stands before all words
  const implied = ids.length === 1 && main !== null && main !== ids[0]
  const compared = readComparison(text, implied ? [{ start: 0, end: 0, subject: main }, ...hits] : hits, language, null, dimension)
  if (!compared) return null
  const { better, worse, term } = compared
  const first = implied ? main : ids[0]
  const side = (subject: string, polarity: 'pro' | 'con'): Share => ({
    subject,
    ...whole,
    polarity,
    compared: subject !== first,
    recommended: false,
    cue: { by: 'comparison', term }
  })
  const measured = new Set(measures.map((hit) => hit.subject))
  // “A is faster than B and C”: C fares as B does
  const others = ids
    .filter((id) => id !== better && id !== worse)
    .map((id): Share => {
      if (measured.has(id) && measured.has(worse)) return { ...side(worse, 'con'), subject: id }
      if (measured.has(id) && measured.has(better)) return { ...side(better, 'pro'), subject: id }
      return plainShare(id, whole)
    })
  return [side(better, 'pro'), side(worse, 'con'), ...others]
}
