import type { Nodes, Parents, PhrasingContent, Text } from 'mdast'

/** Inline nodes with neighbouring texts joined, and without blanks at either end, which would be written as character references. */
export function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { type: 'text', value: `${last.value}${node.value}` }
    else joined.push(node.type === 'text' ? { ...node } : node)
  }
  const first = edge(joined, 0)
  const last = edge(joined, -1)
  if (first) first.value = first.value.trimStart()
  if (last) last.value = last.value.trimEnd()
  return joined.filter((node) => node.type !== 'text' || node.value !== '')
}

/** The text at an end, however deep it stands. */
function edge(nodes: readonly Nodes[], at: 0 | -1): Text | undefined {
  const node = nodes.at(at)
  if (node?.type === 'text') return node
  return node && 'children' in node ? edge((node as Parents).children, at) : undefined
}
