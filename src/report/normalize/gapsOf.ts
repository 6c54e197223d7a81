import type { Leaf, Stretch } from './types.ts'

const WORD = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** The stretches of a leaf that are no statement and hold words which no label accounts for, in order. */
export function gapsOf({ text, shares }: Leaf, isLabel: (text: string) => boolean): Stretch[] {
  const gaps: Stretch[] = []
  let at = 0
  for (const { start, end } of [...shares, { start: text.length, end: text.length }]) {
    const words = text.slice(at, start)
    if (start > at && WORD.test(words) && !isLabel(words)) gaps.push({ start: at, end: start })
    at = Math.max(at, end)
  }
  return gaps
}
