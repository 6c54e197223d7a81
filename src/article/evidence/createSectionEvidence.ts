import { countWhile } from '../../text/countWhile.ts'
import type { Block, OutlineNode } from '../outline/types.ts'
import { isReferenceList } from './isReferenceList.ts'
import { sectionOf } from './sectionOf.ts'
import type { BlockEvidence, Citations, Found } from './types.ts'

interface Cited {
  readonly index: number
  readonly found: Found
}

/** Finds the nearest source in the headings and paragraphs of a block's section, outside of the block itself. */
export function createSectionEvidence(blocks: readonly Block[], citations: Citations): BlockEvidence {
  const bySection = new Map<OutlineNode, Cited[]>()
  for (const block of blocks) {
    // What stands in an item or a cell is that one's.
    if (block.item || block.cell) continue
    if (!block.marks.some(({ kind }) => kind === 'link' || kind === 'footnote') && !/[[［¹²³]/.test(block.text)) continue
    const section = sectionOf(block)
    if (!section || isReferenceList(block)) continue
    const pieces = citations(block).pieces.filter(({ weak }) => !weak)
    if (pieces.length === 0) continue
    const list = bySection.get(section) ?? []
    for (const { found } of pieces) list.push({ index: block.index, found })
    bySection.set(section, list)
  }
  return (block) => {
    const section = sectionOf(block)
    const list = (section && bySection.get(section)) ?? []
    const before = list[countWhile(list, ({ index }) => index < block.index) - 1]
    const after = list[countWhile(list, ({ index }) => index <= block.index)]
    const near = before && (!after || block.index - before.index <= after.index - block.index) ? before : after
    return near ? [near.found] : []
  }
}
