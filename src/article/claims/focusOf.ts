import { matcher } from '../../lexicon/index.ts'
import { clauseAround } from '../../text/clauseAround.ts'
import type { Range } from '../../text/types.ts'
import type { ClaimUnit, Signal } from './types.ts'

/** In columns: less says nothing by itself (`占优的`, `更快`). */
const TELLING = 8

/**
 * The clause of a unit that carries the claim: the one around the cue that decided, without the label of its line and
 * without the word that joins it on (“though”, 但). A clause that only names the other side (`与乙相比，`, “Unlike B,”) gives
 * way to the next, and one that is too short to be understood takes in its neighbour.
 *
 * @returns offsets in the unit's text.
 */
export function focusOf(unit: ClaimUnit, signal: Signal): Range {
  const focus = around(unit, signal)
  const words = unit.folded.slice(focus.start, Math.min(focus.end, signal.start))
  const lead = matcher(unit.language, 'clause-words', 'lead').find(words)
  if (lead?.start !== 0) return focus
  const start = focus.start + lead.end + (/^[\s,，]{0,4}/.exec(words.slice(lead.end))?.[0].length ?? 0)
  return columns(unit.text.slice(start, focus.end)) >= TELLING ? { start, end: focus.end } : focus
}

function around(unit: ClaimUnit, { kind, start, end }: Signal): Range {
  const { text, folded, language } = unit
  const focus = clauseAround(text, { start, end })
  const next = following(text, focus.end)
  const words = folded.slice(focus.start, focus.end)
  if (kind === 'comparative' && next && opens(words.trim(), language)) return next
  if (columns(words) >= TELLING) return focus
  const before = /[，,、]\s{0,4}$/.exec(text.slice(0, focus.start))
  if (before && before.index > 0) return { start: clauseAround(text, { start: before.index, end: before.index }).start, end: focus.end }
  return next ? { start: focus.start, end: next.end } : focus
}

/** The clause after a comma. */
function following(text: string, at: number): Range | null {
  const comma = /^\s{0,4}[，,、]/.exec(text.slice(at, at + 8))
  if (!comma) return null
  const start = at + comma[0].length
  const clause = clauseAround(text, { start, end: start })
  return clause.end > clause.start ? clause : null
}

/** True where a clause is about naming the other side: it begins or ends with the words for that. */
function opens(clause: string, language: ClaimUnit['language']): boolean {
  const hits = matcher(language, 'claims-comparative', 'opening').all(clause)
  return hits.some(({ start, end }) => start === 0 || end === clause.length || /^[与和跟同而]/.test(clause))
}

function columns(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff]/g)?.length ?? 0)
}
