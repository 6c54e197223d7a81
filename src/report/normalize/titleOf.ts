import type { Heading, PhrasingContent, RootContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { folded } from '../folded.ts'
import type { Placement } from './types.ts'

/** The block that names the document: its only heading of the first depth, or the block with the words of the title. */
export function titleOf(nodes: readonly RootContent[], { article, holds }: Placement): RootContent | undefined {
  const tops = nodes.filter((node) => node.type === 'heading' && node.depth === 1)
  if (tops.length === 1) return tops[0]
  const title = folded(article.title ?? '')
  return nodes.find(
    (node) => (node.type === 'heading' || node.type === 'paragraph') && title !== '' && folded(plain(node)) === title && !holds(node)
  )
}

export function asTitle(node: RootContent): Heading {
  return { type: 'heading', depth: 1, children: 'children' in node ? (node.children as PhrasingContent[]) : [] }
}
