import type { OutlineNode } from '../../outline/types.ts'
import type { Reading } from '../types.ts'

/** Ids of the subjects that the text beneath a node names, its own label left aside. What is found is kept in `known`. */
export function subjectsUnder(node: OutlineNode, reading: Reading, known: Map<OutlineNode, ReadonlySet<string>>): ReadonlySet<string> {
  const settled = known.get(node)
  if (settled) return settled
  const found = new Set<string>()
  const see = (text: string) => {
    for (const hit of reading.mentions(text)) found.add(hit.subject)
  }
  for (const block of node.blocks) see(block.text)
  for (const child of node.children) {
    if (child.label) see(child.label.text)
    for (const subject of subjectsUnder(child, reading, known)) found.add(subject)
  }
  known.set(node, found)
  return found
}
