import type { Block, Mark } from '../outline/types.ts'

const LINE = /^L\d{1,9}(?:–\d{1,9})?$/

/**
 * The link to a line at the end of a block (`… [L12](api.md#L12)`), as reports of evenhand put one behind each statement
 * and claim: it says where that stood, is no part of it and supports nothing. Null where there is none.
 */
export function lineLink({ marks, text }: Block): Mark | null {
  const last = marks.findLast((mark) => mark.kind === 'link')
  return last && LINE.test(text.slice(last.start, last.end)) && text.slice(last.end).trim() === '' ? last : null
}
