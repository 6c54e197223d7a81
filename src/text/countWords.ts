const WORD = /\p{Script=Han}|[\p{L}\p{N}]+(?:['’.,_-][\p{L}\p{N}]+)*/gu
const HAN_OR_REST = /\p{Script=Han}|[^\p{Script=Han}]+/gu

/**
 * Counts words as word processors do: each Chinese character is one, and so is each run of other letters and digits
 * (“don't”, “e-mail” and “1,000” are one each).
 */
export function countWords(text: string): number {
  let count = 0
  for (const [part] of text.matchAll(HAN_OR_REST)) count += part.match(WORD)?.length ?? 0
  return count
}
