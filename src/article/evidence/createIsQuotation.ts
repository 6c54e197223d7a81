import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'

/** A line that names who said it: `—— 张三`, `— Jane Doe, 2021`. */
const ATTRIBUTION = /(?:^|\n|\u2028)[ \t]{0,8}(?:——|—|–|--)[ \t]{0,4}\S/
const QUOTATION_MARKS = /^\s{0,8}[“"「『][^\n]{4,2000}[”"」』][\s。.]{0,4}$/

/**
 * Prepares the test whether a block in a block quote quotes somebody else. Many authors set their own remarks that way,
 * so it takes a sign: quotation marks around it, a line that names the speaker, or a sentence before it that hands over.
 */
export function createIsQuotation(blocks: readonly Block[]): (block: Block) => boolean {
  const known = new Map<number, boolean>()
  return (block) => {
    if (!block.quoted) return false
    const before = known.get(block.index)
    if (before !== undefined) return before
    let first = block.index
    while (blocks[first - 1]?.quoted) first--
    let last = block.index
    while (blocks[last + 1]?.quoted) last++
    const verdict =
      handedOver(blocks[first - 1]) ||
      blocks.slice(first, last + 1).some(({ text }) => QUOTATION_MARKS.test(text) || ATTRIBUTION.test(text))
    for (let at = first; at <= last; at++) known.set(at, verdict)
    return verdict
  }
}

function handedOver(before: Block | undefined): boolean {
  if (!before || before.kind === 'heading') return false
  const opening = fold(before.text.slice(-80)).trimEnd()
  return opening.endsWith(':') && matcher('both', 'claims-out', 'quotation').test(opening)
}
