import type { Block } from '../outline/types.ts'
import { sourceHeading } from './sourceHeading.ts'

/** `[1]: https://…`, `[1] Title …`, `［2］…` at the start of a line. */
export const NUMBERED_DEFINITION = /^\s*[[［](\d{1,3})[\]］]\s*[:：]?\s*(\S[^\n\u2028]*)/

/** True for blocks that list sources: under a heading such as `参考资料` or “References”, or `[1] …` lines. */
export function isReferenceList(block: Block): boolean {
  if (NUMBERED_DEFINITION.test(block.text)) return true
  // Under such a heading only what points somewhere is a source; remarks stay text.
  if (!block.item?.ordered && !/^\s*[①-⑳【]/.test(block.text) && !pointsSomewhere(block)) return false
  return sourceHeading(block) === 'sources'
}

function pointsSomewhere({ marks, text }: Block): boolean {
  return marks.some(({ kind }) => kind === 'link') || /https?:\/\//.test(text)
}
