import type { Place } from '../types.ts'
import { createWriter } from './createWriter.ts'
import { readFlow } from './readFlow.ts'
import { readFrontMatter } from './readFrontMatter.ts'
import type { Outline, OutlineInput } from './types.ts'

/**
 * Flattens the tree to blocks in reading order and the labelled nodes over them.
 *
 *     # A or B?            root
 *     ## Cost              └ section “A or B?”
 *     - **A**: free          └ section “Cost”
 *       - no licence           └ item “A: free”
 *                                └ item “no licence”
 */
export function createOutline(input: OutlineInput): Outline & { readonly skipped: readonly Place[] } {
  const writer = createWriter(input)
  readFlow(input.tree.children, { node: writer.outline.root, quoted: false }, writer)
  const front = readFrontMatter(input.tree)
  return {
    ...writer.outline,
    frontMatter: front?.data ?? null,
    frontMatterPlace: front ? writer.placeOf(front.node) : null,
    frontMatterFault: front?.fault ?? null,
    skipped: writer.skipped()
  }
}
