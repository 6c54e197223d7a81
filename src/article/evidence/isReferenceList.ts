import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block, OutlineNode } from '../outline/types.ts'

/** `[1]: https://…`, `[1] Title …`, `［2］…` at the start of a line. */
export const NUMBERED_DEFINITION = /^\s*[[［](\d{1,3})[\]］]\s*[:：]?\s*(\S[^\n\u2028]*)/

/** True for blocks that list sources: under a heading such as `参考资料` or “References”, or `[1] …` lines. */
export function isReferenceList(block: Block): boolean {
  if (NUMBERED_DEFINITION.test(block.text)) return true
  // Under such a heading only what points somewhere is a source; remarks stay text.
  if (!block.item?.ordered && !block.marks.some(({ kind }) => kind === 'link') && !/https?:\/\//.test(block.text)) return false
  let node: OutlineNode | null = block.node
  while (node && node.kind !== 'section') node = node.parent
  const label = node?.label
  if (!label) return false
  const heading = fold(label.text)
    .replace(/[\s\p{P}\p{S}\d]+/gu, ' ')
    .trim()
  const hit = matcher('both', 'evidence', 'reference-heading').find(heading)
  return hit !== null && hit.end - hit.start >= heading.length - 2
}
