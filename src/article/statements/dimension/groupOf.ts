import type { Block } from '../../outline/types.ts'
import { cleanName } from '../../subjects/names.ts'

/** The heading above a block, without numbering; null at the top. */
export function groupOf(block: Block): string | null {
  let node = block.node.label === block ? block.node.parent : block.node
  while (node && (node.kind !== 'section' || !node.label)) node = node.parent
  return node?.label ? cleanName(node.label.text) || null : null
}
