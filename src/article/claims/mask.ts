import { blankMarks } from '../evidence/blankMarks.ts'
import type { Block } from '../outline/types.ts'

const BARE_ADDRESS = /https?:\/\/[^\s\u3000-\u303f\uff00-\uffef<>]{1,2000}/g
const REFERENCE_MARK = /[[［]\^?[\w-]{1,20}[\]］]/g

/** The text of a block with code, addresses and reference marks blanked, so that no cue is read in them. Same length. */
export function mask(block: Block): string {
  const blank = (match: string): string => ' '.repeat(match.length)
  // Chinese in back-ticks is emphasis, not code.
  return blankMarks(
    block,
    ({ kind, start, end }) => kind === 'footnote' || (kind === 'code' && !/\p{Script=Han}/u.test(block.text.slice(start, end)))
  )
    .replace(BARE_ADDRESS, blank)
    .replace(REFERENCE_MARK, blank)
}
