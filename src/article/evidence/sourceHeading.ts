import type { Block, OutlineNode } from '../outline/types.ts'
import { announces } from './announces.ts'

/** Whether a block stands under a heading or label that says nothing but “References” (`sources`) or “Notes” (`notes`). */
export function sourceHeading(block: Block): 'sources' | 'notes' | null {
  let node: OutlineNode | null = block.node
  while (node) {
    if (node.label && node.label !== block && (node.kind === 'section' || node.kind === 'lead-in')) {
      const found = announces(node.label)
      if (found || node.kind === 'section') return found
    }
    node = node.parent
  }
  return null
}
