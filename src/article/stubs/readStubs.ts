import { countWhile } from '../../text/countWhile.ts'
import type { Block, Outline, OutlineNode } from '../outline/types.ts'
import { eachNode } from '../structure/eachNode.ts'
import { leadingLabel } from '../structure/leadingLabel.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { Dimension, Place, Stub, Subject } from '../types.ts'

interface Reading {
  readonly find: (text: string) => readonly NameHit[]
  readonly subjects: readonly Subject[]
  readonly dimensions: readonly Dimension[]
  readonly source: string
}

/** An item that begins with the name of one subject as its label. */
interface Labelled {
  readonly subject: string
  readonly name: string
  /** What the line has before the name and after it, `  - **` and `**：`; null where it is written in another way. */
  readonly shape: { readonly before: string; readonly after: string } | null
  readonly node: OutlineNode
  readonly block: Block
}

const BEFORE = /^[ \t]{0,12}[-*+][ \t]{1,4}(?:\*\*|__)?$/
const AFTER = /^(?:[:：]|(?:\*\*|__)[:：]|[:：](?:\*\*|__))$/u

/**
 * Finds where the item of a subject would stand that a dimension's list leaves out, and what would open it: after the last of its
 * siblings, in their shape. Only where all of them are bullets of one shape, and the last is a line of its own.
 *
 *     ## Cost
 *     - **Redis**: free
 *     - **Memcached**:      ← the stub
 */
export function readStubs(outline: Outline, reading: Reading): Stub[] {
  const labelled = new Map<OutlineNode, Labelled>()
  const labels: { readonly place: Place; readonly node: OutlineNode }[] = []
  eachNode(outline.root, (node) => {
    if (node.label) labels.push({ place: node.label.place(), node })
    const found = read(node, reading)
    if (found) labelled.set(node, found)
  })
  labels.sort((a, b) => a.place.start.offset - b.place.start.offset)
  const usual = new Map([...labelled.values()].reverse().map(({ subject, name }) => [subject, name]))
  return reading.dimensions.flatMap(({ id, place }) => {
    const label = labels[countWhile(labels, (one) => one.place.start.offset <= place.start.offset) - 1]
    const items = label && place.end.offset <= label.place.end.offset ? label.node.children : []
    const siblings = items.flatMap((node) => labelled.get(node) ?? [])
    const last = siblings.at(-1)
    if (!last || siblings.length < items.length || !isOneShape(siblings)) return []
    const at = endOfLine(last, outline, reading.source)
    if (at === null) return []
    const { before, after } = last.shape!
    return reading.subjects
      .filter((subject) => siblings.every((one) => one.subject !== subject.id))
      .map((subject) => ({ dimension: id, subject: subject.id, at, text: `\n${before}${usual.get(subject.id) ?? subject.name}${after}` }))
  })
}

function read(node: OutlineNode, { find, source }: Reading): Labelled | null {
  const { label: block } = node
  if (node.kind !== 'item' || !block || block.quoted) return null
  const lead = leadingLabel(block)
  const [hit, another] = lead ? find(lead.label) : []
  if (!lead || !hit || another || hit.start > 0 || hit.end < lead.label.length) return null
  const { start } = block.place(lead.start, lead.end)
  const line = source.lastIndexOf('\n', start.offset - 1) + 1
  const before = source.slice(line, start.offset)
  const after = /^[*_]{0,2}[:：][*_]{0,2}/u.exec(source.slice(start.offset + lead.label.length))?.[0] ?? ''
  const plain = source.startsWith(lead.label, start.offset) && BEFORE.test(before) && AFTER.test(after)
  return { subject: hit.subject, name: lead.label, shape: plain ? { before, after } : null, node, block }
}

function isOneShape(siblings: readonly Labelled[]): boolean {
  const [first] = siblings
  return siblings.every(
    ({ shape, block }) =>
      shape &&
      block.item &&
      !block.item.ordered &&
      block.item.list === first?.block.item?.list &&
      shape.before === first.shape?.before &&
      shape.after === first.shape.after
  )
}

/** The end of the line that is all of an item; null where more belongs to it, or to the line. */
function endOfLine({ node, block }: Labelled, outline: Outline, source: string): number | null {
  if (node.children.length > 0 || node.blocks.length > 0 || outline.code.some(({ afterBlock }) => afterBlock === block.index)) return null
  const { start, end } = block.place()
  const rest = /^[ \t]{0,8}(?=[\r\n]|$)/.exec(source.slice(end.offset, end.offset + 10))
  return rest && start.line === end.line ? end.offset + rest[0].length : null
}
