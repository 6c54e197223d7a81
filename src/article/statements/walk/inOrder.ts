import type { Block, OutlineNode } from '../../outline/types.ts'

/** A node's blocks and children in the order they stand. */
export function inOrder(node: OutlineNode): (Block | OutlineNode)[] {
  return [...node.blocks, ...node.children]
    .map((part) => ({ part, index: indexOf(part) }))
    .sort((a, b) => a.index - b.index)
    .map(({ part }) => part)
}

function indexOf(part: Block | OutlineNode): number {
  if ('text' in part) return part.index
  const own = part.label?.index ?? part.blocks[0]?.index
  return own ?? part.children.reduce((least, child) => Math.min(least, indexOf(child)), Number.MAX_SAFE_INTEGER)
}
