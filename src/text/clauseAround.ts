import type { Range } from './types.ts'

const BREAK = /[，,；;。！？!?：:、\n\u2028（）()→]/

/**
 * The clause around some words of a text: what stands between the nearest commas, colons, brackets and stops.
 *
 * @returns its range, without white space at the ends.
 */
export function clauseAround(text: string, { start, end }: Range): Range {
  let from = start
  while (from > 0 && !breaks(text, from - 1)) from--
  let to = end
  while (to < text.length && !breaks(text, to)) to++
  while (from < to && /\s/.test(text[from]!)) from++
  while (to > from && /\s/.test(text[to - 1]!)) to--
  return { start: from, end: to }
}

/** A comma or colon between digits (1,000; 10:30) breaks nothing; a full stop does before white space or the end. */
function breaks(text: string, i: number): boolean {
  const c = text[i]!
  if (c === '.') return /^(\s|$)/.test(text.slice(i + 1, i + 2))
  return BREAK.test(c) && !(/\d/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? ''))
}
