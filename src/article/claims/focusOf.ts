import { clauseAround } from '../../text/clauseAround.ts'
import type { Range } from '../../text/types.ts'
import type { ClaimUnit, Signal } from './types.ts'

/** In columns: less says nothing by itself (`占优的`, `更快`). */
const TELLING = 8

/**
 * The clause of a unit that carries the claim: the one around the cue that decided, without the label of its line. One
 * that is too short to be understood takes in its neighbour, where commas divide them.
 *
 * @returns offsets in the unit's text.
 */
export function focusOf({ text }: ClaimUnit, { start, end }: Signal): Range {
  let focus = clauseAround(text, { start, end })
  if (columns(text.slice(focus.start, focus.end)) >= TELLING) return focus
  const before = /[，,、]\s*$/.exec(text.slice(0, focus.start))
  const after = /^\s*[，,、]/.exec(text.slice(focus.end))
  if (before && before.index > 0) focus = { start: clauseAround(text, { start: before.index, end: before.index }).start, end: focus.end }
  else if (after) {
    const next = focus.end + after[0].length
    focus = { start: focus.start, end: clauseAround(text, { start: next, end: next }).end }
  }
  return focus
}

function columns(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff]/g)?.length ?? 0)
}
