import type { Block } from '../../outline/types.ts'
import type { Scope, Walk } from '../types.ts'
import { emitSettled } from './emitSettled.ts'

/**
 * Takes an item as one statement for the subject and side of its label, whatever it says: in an article that declares all
 * it compares, as reports do.
 *
 * ```
 * **REST** pros:
 *
 * - caches better than GraphQL [L12](api.md#L12)
 * ```
 */
export function readSettledItem(block: Block, { subjects, dimension, polarity, polarityCue }: Scope, walk: Walk): void {
  const [subject] = subjects
  if (subject && polarity) emitSettled(block, { subject, dimension, polarity, cue: polarityCue, form: 'list-item' }, walk)
}
