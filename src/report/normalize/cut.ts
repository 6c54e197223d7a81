import type { Nodes, Parents, PhrasingContent, Text } from 'mdast'
import { isNoteNumber } from '../../article/outline/isNoteNumber.ts'
import type { Stretch } from './types.ts'

interface Wanted extends Stretch {
  /** Whether what leaves no text (a note, an image, a tag) and stands at an offset belongs to it. */
  readonly takes: (at: number, opens: boolean) => boolean
}

/**
 * The part of inline nodes that a stretch of their flat text covers, as nodes; the offsets are those of
 * `flatten(parent).text`. Code stays whole.
 */
export function cut(parent: Parents, wanted: Wanted): PhrasingContent[] {
  return cutChildren(parent, { text: '' }, wanted)
}

function cutChildren(parent: Parents, read: { text: string }, wanted: Wanted): PhrasingContent[] {
  const taken: PhrasingContent[] = []
  const nodes: readonly Nodes[] = parent.children
  for (const [index, node] of nodes.entries()) {
    const at = read.text.length
    const before = nodes[index - 1]
    if (node.type === 'text') {
      if (isNoteNumber(node, before, read.text)) {
        if (wanted.takes(at, false)) taken.push(node)
        continue
      }
      const value = (node as Text).value.replace(/\r\n?/g, '\n')
      read.text += value
      const part = value.slice(Math.max(0, wanted.start - at), Math.max(0, wanted.end - at))
      if (part !== '') taken.push({ type: 'text', value: part })
    } else if (node.type === 'inlineCode') {
      read.text += node.value
      if (at < wanted.end && read.text.length > wanted.start) taken.push(node)
    } else if (isBreak(node)) {
      read.text += '\n'
      if (at >= wanted.start && at < wanted.end) taken.push(node as PhrasingContent)
    } else if ('children' in node) {
      const children = cutChildren(node as Parents, read, wanted)
      if (children.length > 0) taken.push({ ...node, children } as PhrasingContent)
    } else if (wanted.takes(at, opens(node) && !isNoteNumber(nodes[index + 1] ?? node, node, read.text)))
      taken.push(node as PhrasingContent)
  }
  return taken
}

function isBreak(node: Nodes): boolean {
  return node.type === 'break' || (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value))
}

/** A tag that opens belongs to the words behind it, all else to those before. */
function opens(node: Nodes): boolean {
  return node.type === 'html' && /^<[a-z]/i.test(node.value)
}
