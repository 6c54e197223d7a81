import type { Block, Outline, OutlineNode } from '../outline/types.ts'
import { readLabel } from '../statements/label/readLabel.ts'
import { eachNode } from '../structure/eachNode.ts'
import type { Dimension, Place } from '../types.ts'
import { dimensionOf } from './dimensionOf.ts'
import { headOf } from './headOf.ts'
import { heirsOf } from './heirsOf.ts'
import { subjectOf } from './subjectOf.ts'
import type { SectionReading, Spot } from './types.ts'

/** A section before its labels are read. */
export interface SectionDraft {
  readonly node: OutlineNode
  readonly subject: string | null
  readonly dimension: string | null
  readonly name: string
  readonly place: Place
  /** Nodes beside it that belong under it. */
  readonly heirs: readonly OutlineNode[]
}

/**
 * Finds the nodes that treat one subject, and outside of those the ones that treat one dimension. A node over another
 * subject's is the frame of a comparison, and no section of its own.
 */
export function findSections(outline: Outline, titles: readonly Block[], reading: SectionReading): SectionDraft[] {
  const subjects = new Map<OutlineNode, SectionDraft>()
  const dimensions = new Map<OutlineNode, SectionDraft>()
  eachNode(outline.root, (node) => {
    const head = node.label && titles.includes(node.label) ? null : headOf(node)
    if (!head) return
    const hit = subjectOf(head, reading)
    const { text, block, start } = head
    if (hit) {
      const place = block.place(start + hit.start, start + hit.end)
      const name = text.slice(hit.start, hit.end)
      subjects.set(node, { node, subject: hit.subject, dimension: null, name, place, heirs: heirsOf(node, reading) })
    } else {
      const dimension = treated(head, reading)
      const place = block.place(start, head.end)
      if (dimension) dimensions.set(node, { node, subject: null, dimension: dimension.id, name: dimension.name, place, heirs: [] })
    }
  })
  for (const draft of [...subjects.values()])
    for (let { parent } = draft.node; parent; parent = parent.parent) {
      const over = subjects.get(parent)
      if (over && over.subject !== draft.subject) subjects.delete(parent)
    }
  const owned = new Set<OutlineNode>()
  for (const { node, heirs } of subjects.values()) for (const own of [node, ...heirs]) eachNode(own, (inner) => owned.add(inner))
  const found = [...subjects.values(), ...[...dimensions.values()].filter(({ node }) => !owned.has(node))]
  return found.sort((a, b) => a.place.start.offset - b.place.start.offset)
}

/** The dimension that a label without a subject or side names. */
function treated({ text }: Spot, { find, dimensions }: SectionReading): Dimension | null {
  const role = readLabel(text, find(text))
  return role.subjects.length === 0 && role.polarity === null && role.kind === 'label' ? dimensionOf(text, dimensions) : null
}
