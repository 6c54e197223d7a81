import type { Nodes, Text } from 'mdast'

/** After a digit or a letter or two stands a power: 10<sup>6</sup>, km<sup>2</sup>, O(n)<sup>2</sup>. */
const BASE = /(?:\d|(?:^|[^A-Za-z])[A-Za-z]{1,2}|O\(\w{1,3}\))$/

/**
 * `<sup>1</sup>` refers to a note: its number is no text.
 *
 * @param before the node before it; @param text the flat text before it.
 */
export function isNoteNumber(node: Nodes, before: Nodes | undefined, text: string): node is Text {
  if (node.type !== 'text' || before?.type !== 'html' || !/^<sup\b/i.test(before.value)) return false
  return /^[\d,\s*†‡]{1,6}$/.test(node.value) && !BASE.test(text.slice(-8))
}
