import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'

/** The bare words under a node, for a first look at it; blocks are made with `flatten`. */
export function textOf(node: Nodes): string {
  let text = ''
  visit(node, (child) => {
    if (child.type === 'text' || child.type === 'inlineCode') text += child.value
  })
  return text
}
