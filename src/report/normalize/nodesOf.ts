import type { Heading, RootContent } from 'mdast'
import { blocksOf } from './blocksOf.ts'
import type { Section } from './types.ts'

/** Sections as blocks in order, their headings moved so that the highest is of the depth given. */
export function nodesOf(sections: readonly Section[], depth: Heading['depth']): RootContent[] {
  const nodes = sections.flatMap(blocksOf)
  const highest = Math.min(...nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))
  return nodes.map((node) =>
    node.type === 'heading' ? { ...node, depth: Math.min(6, node.depth - highest + depth) as Heading['depth'] } : node
  )
}
