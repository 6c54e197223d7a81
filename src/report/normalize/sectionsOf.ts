import type { Heading, RootContent } from 'mdast'
import type { Section } from './types.ts'

/** The blocks of a document by the headings they stand under; the outermost section has none. */
export function sectionsOf(nodes: readonly RootContent[], heading: Heading | null = null): Section {
  const first = nodes.findIndex((node) => node.type === 'heading')
  if (first < 0) return { heading, blocks: nodes, sections: [] }
  const sections: Section[] = []
  for (let at = first; at < nodes.length; ) {
    const head = nodes[at] as Heading
    let end = at + 1
    while (end < nodes.length && !isPeer(nodes[end]!, head.depth)) end++
    sections.push(sectionsOf(nodes.slice(at + 1, end), head))
    at = end
  }
  return { heading, blocks: nodes.slice(0, first), sections }
}

function isPeer(node: RootContent, depth: number): boolean {
  return node.type === 'heading' && node.depth <= depth
}
