import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'

const LONGEST = 200

/** `表 1 启动时间`, “Figure 2: …” as a line of its own. */
export function isCaption({ kind, text }: Block): boolean {
  if ((kind !== 'paragraph' && kind !== 'description') || text.length > LONGEST) return false
  return matcher('both', 'evidence', 'exhibit-label').find(fold(text.trimStart().slice(0, 24)))?.start === 0
}
