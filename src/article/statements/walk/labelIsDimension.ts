import { fold } from '../../../text/fold.ts'
import type { Block } from '../../outline/types.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { nameKey } from '../../subjects/names.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import type { LabelRole, Scope, Walk } from '../types.ts'

const LONGEST = { han: 16, words: 7, recurring: 30 }

/** Whether the label of an item or line (`成本：…`) names an aspect, and is not the start of a sentence. */
export function labelIsDimension(role: LabelRole, label: string, block: Block, scope: Scope, walk: Walk): boolean {
  if (role.subjects.length > 0 && role.rest === '') return false
  if (scope.useCase) return false
  if ((walk.labelCounts.get(nameKey(label)) ?? 0) >= 2 && label.length <= LONGEST.recurring) return true
  if (opensWith('statements', 'advice-opening', fold(label)) || isSentence(label) || isClosing(label)) return false
  if (/\p{Script=Han}/u.test(label) ? label.length > LONGEST.han : label.split(/\s+/).length > LONGEST.words) return false
  return scope.subjects.length > 0 || scope.dimension === null || block.kind === 'item' || standardOf(role.rest || label) !== null
}

/** A question, a text with a comma or a verb, or a number (`A1`). */
function isSentence(label: string): boolean {
  return /[?？]\s*$|[,，]|\s(?:is|are|has|have|can|will|was|be)\s/iu.test(label) || /^[A-Za-z]?\d{1,2}$/.test(label.trim())
}

/** “So:”, `总之：`. */
function isClosing(label: string): boolean {
  const folded = `${fold(label).trim()}:`
  return (opensWith('structure', 'closing-marker', folded)?.end ?? 0) >= folded.length - 1
}
