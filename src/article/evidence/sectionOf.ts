import type { Block, OutlineNode } from '../outline/types.ts'

/** The section a block stands in: the node of the nearest heading over it; null before the first heading. */
export function sectionOf({ node }: Block): OutlineNode | null {
  let section: OutlineNode | null = node
  while (section && section.kind !== 'section') section = section.parent
  return section
}
