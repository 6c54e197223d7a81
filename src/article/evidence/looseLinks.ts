import type { Block } from '../outline/types.ts'
import { blankMarks } from './blankMarks.ts'

/** `[text][name]`, `[text][]` that the parser left as text because nothing defines the name. */
const LINK = /(?<![\w\])[])\[([^[\]\n\u2028"'=^]{2,80})\]\[([^[\]\n\u2028"'=^]{0,60})\](?![[(\w])/g
/** `[^name]` likewise; not a class of a regular expression (`[^a-z]`, `[^/]+`). */
const FOOTNOTE = /(?<![[(|/\\])\[\^((?!.-.\])[\p{L}\p{N}_](?:[\p{L}\p{N}_.:-]){0,60})\](?![:*+?{])/gu

export interface LooseReference {
  readonly kind: 'footnote' | 'link'
  readonly label: string
  /** Offsets in `block.text`. */
  readonly start: number
  readonly end: number
}

/** Footnotes and links by name in a block that the parser could not resolve; not in code, and not with escaped brackets. */
export function looseLinks(block: Block): LooseReference[] {
  if (!/\]\[|\[\^/.test(block.text)) return []
  const text = blankMarks(block, ({ kind }) => kind === 'code')
  const found: LooseReference[] = []
  const add = (kind: LooseReference['kind'], label: string, start: number, end: number): void => {
    const { start: from, end: to } = block.place(start, end)
    // `\[text\]\[name\]` is longer where it is written: its author wants brackets.
    if (to.offset - from.offset === end - start) found.push({ kind, label, start, end })
  }
  for (const { index, 0: all, 1: label } of text.matchAll(FOOTNOTE)) add('footnote', label!, index, index + all.length)
  for (const { index, 0: all, 1: words, 2: name } of text.matchAll(LINK)) {
    if (/\p{Script=Han}{2}|\p{L}{4}/u.test(words!)) add('link', name!.trim() || words!.trim(), index, index + all.length)
  }
  return found
}
