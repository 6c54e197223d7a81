import type { RootContent } from 'mdast'
import type { Section } from './types.ts'

/** A section as blocks in order, with all headings. */
export function blocksOf({ heading, blocks, sections }: Section): RootContent[] {
  return [...(heading ? [heading] : []), ...blocks, ...sections.flatMap(blocksOf)]
}
