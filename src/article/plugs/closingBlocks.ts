import { isReferenceList } from '../evidence/isReferenceList.ts'
import type { Block, Outline } from '../outline/types.ts'
import { isWord } from '../structure/words.ts'

/** The part of an article that closes it where no heading says so: the last third of its text. */
const CLOSING = 2 / 3

/** Paragraphs and items of the closing part: from the concluding section on, or the last third. Lists of sources are out. */
export function closingBlocks({ blocks }: Outline): Block[] {
  let left = blocks.reduce((sum, { text }) => sum + text.length, 0) * (1 - CLOSING)
  let late = blocks.length
  while (late > 0 && left > 0) left -= blocks[--late]!.text.length
  const heading = blocks.findLastIndex((block) => block.kind === 'heading' && isWord('conclusion-heading', block.text))
  const from = heading >= 0 ? Math.min(heading, late) : late
  return blocks
    .slice(from)
    .filter((block) => (block.kind === 'paragraph' || block.kind === 'item') && !block.quoted && !isReferenceList(block))
}
