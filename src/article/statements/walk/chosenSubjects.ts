import { fold } from '../../../text/fold.ts'
import type { OutlineNode } from '../../outline/types.ts'
import { opensWith } from '../../structure/opensWith.ts'
import type { Walk } from '../types.ts'

/** “Chosen option: X, because …”: the outcome section of a decision record is about what was chosen. */
export function chosenSubjects(node: OutlineNode, { mentions }: Walk): string[] {
  for (const block of [...node.blocks, ...node.children.flatMap((child) => (child.label ? [child.label] : []))]) {
    if (!opensWith('statements', 'chosen-opening', fold(block.text).replace(/^[^\p{L}]+/u, ''))) continue
    const [hit] = mentions(block.text)
    if (hit) return [hit.subject]
  }
  return []
}
