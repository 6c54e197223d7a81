import type { PhrasingContent } from 'mdast'
import { trimmed } from './trimmed.ts'

/** Inline nodes on one line, without blanks at their ends: for list items and cells. */
export function oneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return trimmed(nodes.map(flat)).map((node) => (node.type === 'text' ? { ...node, value: node.value.replace(/\s+/gu, ' ') } : node))
}

function flat(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text' || node.type === 'inlineCode') return { ...node, value: node.value.replace(/\s+/gu, ' ') }
  if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) return { type: 'text', value: ' ' }
  return 'children' in node ? ({ ...node, children: (node.children as PhrasingContent[]).map(flat) } as PhrasingContent) : node
}
