import type { Block } from '../outline/types.ts'

const BARE_ADDRESS = /https?:\/\/[^\s\u3000-\u303f\uff00-\uffef<>]{1,2000}/g
const REFERENCE_MARK = /[[［]\^?[\w-]{1,20}[\]］]/g

/** The text of a block with code, addresses and reference marks blanked, so that no cue is read in them. Same length. */
export function mask(block: Block): string {
  let text = block.text
  for (const { kind, start, end } of block.marks) {
    // Chinese in back-ticks is emphasis, not code.
    if (kind === 'footnote' && end > start) text = blank(text, start, end)
    if (kind === 'code' && !/\p{Script=Han}/u.test(text.slice(start, end))) text = blank(text, start, end)
  }
  return text.replace(BARE_ADDRESS, (match) => ' '.repeat(match.length)).replace(REFERENCE_MARK, (match) => ' '.repeat(match.length))
}

function blank(text: string, start: number, end: number): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end)
}
