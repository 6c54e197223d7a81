import type { Block, OutlineNode } from '../../outline/types.ts'

/** All text beneath a node, labels of its children included, in no certain order. */
export function blocksUnder(node: OutlineNode): Block[] {
  return [...node.blocks, ...node.children.flatMap((child) => [...(child.label ? [child.label] : []), ...blocksUnder(child)])]
}
