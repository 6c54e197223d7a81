import type { PhrasingContent } from 'mdast'
import { trimmed } from './trimmed.ts'

/** Inline nodes on one line, without blanks at their ends: for list items and cells. A comment at their start would make HTML of it all, so it goes last. */
export function oneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const begins = nodes.findIndex((node) => !isComment(node) && !(node.type === 'text' && node.value.trim() === ''))
  const turned = begins > 0 ? [...nodes.slice(begins), ...nodes.slice(0, begins).filter(isComment)] : nodes
  return trimmed(turned.map(flat)).map((node) => (node.type === 'text' ? { ...node, value: node.value.replace(/\s+/gu, ' ') } : node))
}

function isComment(node: PhrasingContent): boolean {
  return node.type === 'html' && /^<[!?]/.test(node.value)
}

function flat(node: PhrasingContent): PhrasingContent {
  if (node.type === 'text' || node.type === 'inlineCode') return { ...node, value: node.value.replace(/\s+/gu, ' ') }
  if (node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))) return { type: 'text', value: ' ' }
  return 'children' in node ? ({ ...node, children: (node.children as PhrasingContent[]).map(flat) } as PhrasingContent) : node
}
