import type { RootContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import type { Statement } from '../../article/types.ts'
import { blocksOf } from './blocksOf.ts'
import type { Placement, Section } from './types.ts'

/** `**Question?**`: a bold paragraph is over what follows it. */
function isLabel(node: RootContent): boolean {
  return node.type === 'paragraph' && node.children.every((child) => child.type === 'strong')
}

/**
 * What stands before the comparison: the paragraphs before its first list, table or statement under a dimension, and the
 * sections that say nothing of a subject.
 *
 * @returns the sections of the introduction, the rest of the article, and whether that has parts, so that what stands before
 *   them is an introduction and not the article itself.
 */
export function leadOf(section: Section, placement: Placement): { lead: readonly Section[]; main: Section; hasParts: boolean } {
  const { blocks, sections } = section
  const compares = ({ dimension, form }: Statement) => dimension !== null || form === 'list-item' || form === 'table-cell'
  let length = blocks.findIndex((node) => isLabel(node) || placement.holds(node, compares))
  if (length < 0) length = blocks.length
  // `**Pros**` belongs to what it labels.
  while (length < blocks.length && length > 0 && placement.isLabel(plain(blocks[length - 1]))) length--
  let parts = 0
  if (length === blocks.length) while (parts < sections.length && !blocksOf(sections[parts]!).some((node) => placement.holds(node))) parts++
  return {
    lead: [{ heading: null, blocks: blocks.slice(0, length), sections: [] }, ...sections.slice(0, parts)],
    main: { ...section, blocks: blocks.slice(length), sections: sections.slice(parts) },
    hasParts: parts < sections.length || blocks.slice(length).some((node) => node.type !== 'paragraph')
  }
}
