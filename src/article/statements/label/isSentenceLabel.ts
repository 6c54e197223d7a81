import type { Block } from '../../outline/types.ts'
import type { LabelRole } from '../types.ts'

/** Words that make a sentence of it. */
const SENTENCE = 4

/** A lead-in that ends in a colon and is a sentence, not a label: “Both of them can be used for the following:”. */
export function isSentenceLabel(block: Block, role: LabelRole): boolean {
  if (block.node.kind !== 'lead-in' || role.kind !== 'label' || role.polarity !== null) return false
  if (block.marks.some((mark) => mark.kind === 'strong' && mark.end - mark.start > 0.6 * block.text.length)) return false
  const words = /\p{Script=Han}/u.test(role.rest) ? role.rest.length / 2 : role.rest.split(/\s+/).length
  return words >= SENTENCE
}
