import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'

/** A line that names who said it: `—— 张三`, `— Jane Doe, 2021`. */
const ATTRIBUTION = /(?:^|\n|\u2028)\s*(?:——|—|–|--)\s*\S/
const QUOTATION_MARKS = /^\s*[“"「『].{4,}[”"」』]\s*[。.]?\s*$/s

/**
 * Tells whether a block in a block quote quotes somebody else. Many authors set their own remarks that way, so it takes
 * a sign: quotation marks around it, a line that names the speaker, or a sentence before it that hands over.
 */
export function isQuotation(block: Block, blocks: readonly Block[]): boolean {
  if (!block.quoted) return false
  let first = block.index
  while (blocks[first - 1]?.quoted) first--
  let last = block.index
  while (blocks[last + 1]?.quoted) last++
  const quote = blocks.slice(first, last + 1).map(({ text }) => text)
  if (quote.some((text) => QUOTATION_MARKS.test(text)) || ATTRIBUTION.test(quote.join('\n'))) return true
  const before = blocks[first - 1]
  if (!before || before.kind === 'heading') return false
  const opening = fold(before.text).trimEnd()
  return /[:]$/.test(opening) && matcher('both', 'claims-out', 'quotation').test(opening.slice(-80))
}
