import { clauses } from '../../../text/clauses.ts'
import { fold } from '../../../text/fold.ts'
import { opensWith } from '../../structure/opensWith.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import type { Named, Share, Situation } from '../types.ts'
import { byClause } from './byClause.ts'
import { comparedShares } from './comparedShares.ts'
import { isMeasure } from './isMeasure.ts'
import { isRecommended } from './isRecommended.ts'
import { opensClause } from './opensClause.ts'
import { oppositeShare } from './oppositeShare.ts'
import { plainShare } from './plainShare.ts'
import { rankedShares } from './rankedShares.ts'
import { respectiveShares } from './respectiveShares.ts'
import { saysNothing } from './saysNothing.ts'
import { unnamedShares } from './unnamedShares.ts'

/** Divides a sentence among the subjects it speaks of: clause by clause, to the nearest name, else to the inherited subject. */
export function assignSubjects(text: string, hits: readonly NameHit[], situation: Situation): Share[] {
  const folded = fold(text)
  const ids = [...new Set(hits.map((hit) => hit.subject))]
  const respective = situation.scope.fixed ? null : respectiveShares(text, hits, situation)
  if (respective) return [...respective.shares, ...assignRest(text, respective.rest, hits, situation)]
  if (ids.length === 0) return unnamedShares(text, folded, situation)
  const named: Named = { text, folded, hits, ids, measures: hits.filter((hit) => isMeasure(hit, hits, folded)) }
  if (saysNothing(named, situation)) return []
  const { scope, running } = situation
  const own = scope.subjects.length === 1 ? scope.subjects[0]! : null
  if (own !== null && staysWith(own, named, situation)) return withMeasures([own], named, situation)
  const main = own ?? running
  const compared = rankedShares(named) ?? comparedShares(named, main, situation)
  if (compared) return compared
  // In the section on X, names in passing do not take the sentence away from it.
  if (own !== null && ids.length >= 2 && !turns(own, named)) return withMeasures([own], named, situation)
  const judged = ids.filter((id) => hits.some((hit) => hit.subject === id && !named.measures.includes(hit)))
  const about = judged.length > 0 ? judged : main !== null ? [main] : []
  if (named.measures.length > 0 && about.length === 1 && judged.length < ids.length) return withMeasures(about, named, situation)
  // `邻居的丙比 B 好得多`: whoever is better, B is not.
  if (about.length === 0 && ids.length === 1) return withMeasures([], named, situation)
  return ids.length === 1 ? ofOne(named, own, situation) : byClause(named, situation)
}

/** What follows a clause that told the subjects one after the other. */
function assignRest(text: string, from: number, hits: readonly NameHit[], situation: Situation): Share[] {
  const inside = hits.filter((hit) => hit.start >= from).map((hit) => ({ ...hit, start: hit.start - from, end: hit.end - from }))
  if (inside.length === 0) return []
  return assignSubjects(text.slice(from), inside, situation).map((share) => ({
    ...share,
    start: share.start + from,
    end: share.end + from
  }))
}

/** Under `X 的优势：` every sentence is about X; the others are what it is measured by, unless a sentence turns to them. */
function staysWith(own: string, named: Named, { scope }: Situation): boolean {
  return scope.fixed || ((scope.polarity === 'pro' || scope.polarity === 'con') && !turns(own, named))
}

/** `而 MyBatis 的移植性不好` under `Hibernate 的优势` speaks of the other. */
function turns(own: string, { text, folded, hits, measures }: Named): boolean {
  return hits.some((hit) => hit.subject !== own && !measures.includes(hit) && opensClause(hit, folded, text))
}

/** The sentence as a whole about some, and the opposite about those they are measured by. */
function withMeasures(about: readonly string[], { text, measures }: Named, situation: Situation): Share[] {
  const whole = { start: 0, end: text.length }
  const others = [...new Set(measures.map((hit) => hit.subject))].filter((id) => !about.includes(id))
  return [...about.map((id) => plainShare(id, whole)), ...others.map((id) => oppositeShare(id, whole, text, situation))]
}

/**
 * A sentence that names one subject: about that one, also in another's section, where what precedes the turn to it
 * (`轻，而 B 不好搬` under A) stays with the section. A bare mention as a partner (`可与 B 集成`) takes nothing away.
 */
function ofOne({ text, folded, hits, ids }: Named, own: string | null, { scope }: Situation): Share[] {
  const whole = { start: 0, end: text.length }
  const only = ids[0]!
  const recommended = isRecommended(hits, hits, folded, scope.verdict)
  if (own === null || own === only) return [plainShare(only, whole, recommended)]
  const turn = hits.find((hit) => opensClause(hit, folded, text))
  if (!turn) return [recommended ? plainShare(only, whole, true) : plainShare(own, whole)]
  const parts = clauses(text)
  const at = parts.findIndex((part) => part.start <= turn.start && turn.start < part.end)
  const clause = parts[at]
  const before = parts[at - 1]
  if (!clause || !before || !opensWith('statements', 'contrast-turn', folded.slice(clause.start)))
    return [plainShare(only, whole, recommended)]
  return [plainShare(own, { start: 0, end: before.end }), plainShare(only, { start: clause.start, end: text.length }, recommended)]
}
