import type { Nodes } from 'mdast'
import type { FlattenContext, Mark, MarkKind } from './types.ts'

const KINDS: Readonly<Record<string, MarkKind>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  delete: 'delete',
  link: 'link',
  linkReference: 'link',
  mdxJsxTextElement: 'html'
}

/** The mark that a node with children leaves on the text from `start` to `end`; null for nodes without a meaning here. */
export function markOf(node: Nodes, start: number, end: number, context: FlattenContext): Mark | null {
  const kind = KINDS[node.type]
  if (!kind) return null
  if (node.type === 'link') return { kind, start, end, target: node.url }
  if (node.type !== 'linkReference') return { kind, start, end }
  // [1] with a definition is a numbered reference, not a name for a link
  if (/^\d{1,3}$/.test(node.identifier)) return { kind: 'footnote', start, end, target: node.identifier }
  return { kind, start, end, target: context.definitions.get(node.identifier)?.url ?? '' }
}
