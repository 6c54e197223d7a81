import type { Block } from '../../outline/types.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { becauseLabel } from '../label/becauseLabel.ts'
import type { Scope, Walk } from '../types.ts'
import { emitSettled } from './emitSettled.ts'

/**
 * Takes an item as one statement for the subject of its heading, in an article that declares all it compares, as decision
 * records written by evenhand do:
 *
 * ```
 * ### REST
 *
 * - Good, because **Caching**: faster than GraphQL
 * ```
 *
 * @returns whether the item was such a reason.
 */
export function readSettledReason(block: Block, scope: Scope, walk: Walk): boolean {
  const [subject] = scope.subjects
  const because = walk.complete && scope.subjects.length === 1 ? becauseLabel(block.text, 0, block.text.length) : null
  if (!because || !subject || scope.off) return false
  const label = leadingLabel(block, because.rest)
  const named = label && label.rest < block.text.length ? walk.dimensions.add(label.label, block, 'label', label) : null
  const cue = { by: 'label', term: block.text.slice(0, because.rest).trim(), place: block.place(0, because.rest) }
  const start = named && label ? label.rest : because.rest
  emitSettled(block, { subject, dimension: named ?? scope.dimension, polarity: because.polarity, cue, form: 'list-item', start }, walk)
  return true
}
