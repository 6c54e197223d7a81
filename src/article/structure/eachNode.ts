import type { OutlineNode } from '../outline/types.ts'

/** Calls `see` for a node and all nodes under it, in reading order. */
export function eachNode(node: OutlineNode, see: (node: OutlineNode) => void): void {
  see(node)
  for (const child of node.children) eachNode(child, see)
}
