import { citationLength } from './citationLength.ts'
import { createAsides } from './createAsides.ts'
import { endsSentence } from './endsSentence.ts'
import { HARD_BREAK } from './hardBreak.ts'
import { pushTrimmed } from './pushTrimmed.ts'
import { remember } from './remember.ts'
import type { Range } from './types.ts'

/** The marks that `endsSentence` decides about, and what an aside may open with. */
const ENDS = '。｡！？.?!…'
const OPENERS = '（([【「『《'
/** What may follow the mark that ends a sentence and still belongs to it. */
const TAIL = '。｡！？!?….”’」』）)】]"\'*》'
const QUOTATION_END = /[”’」』》"]/

/**
 * Splits text into sentences by one scan over its characters.
 *
 * @param text any text; `\n` is a soft line break and does not end a sentence, U+2028 does.
 * @returns ranges in order, without the white space around them; empty sentences are left out.
 */
export const sentences: (text: string) => readonly Range[] = remember((text) => {
  const ranges: Range[] = []
  const asideEnd = createAsides(text)
  let start = 0
  /** First character of the sentence that is no white space; -1 before it. */
  let begun = -1
  let asideTo = -1
  let quotes = 0
  const close = (end: number, next: number): void => {
    pushTrimmed(ranges, text, start, end)
    start = next
    begun = -1
    asideTo = -1
    quotes = 0
  }
  for (let at = 0; at < text.length; at++) {
    const c = text[at]!
    if (c === HARD_BREAK) {
      close(at, at + 1)
      continue
    }
    if (c === '"') quotes++
    // An aside that opens inside a sentence keeps its own full stops: (see [4]. It is old.)
    if (OPENERS.includes(c) && at > asideTo && begun >= 0) asideTo = Math.max(asideTo, asideEnd(at))
    if (begun < 0 && !/\s/.test(c)) begun = at
    if (!ENDS.includes(c) || at < asideTo || !endsSentence(text, at, begun, start === 0 || text[start - 1] === HARD_BREAK)) continue
    const end = tailEnd(text, at + 1, quotes)
    if (goesOn(text, at, end)) {
      for (let i = at + 1; i < end; i++) if (text[i] === '"') quotes++
      at = end - 1
      continue
    }
    close(end, end)
    at = end - 1
  }
  close(text.length, text.length)
  return ranges
})

/** Further marks, closing quotation marks and brackets, and references to sources. */
function tailEnd(text: string, from: number, quotes: number): number {
  let end = from
  // “它快。"便宜"也好”: a straight quotation mark that opens belongs to what follows
  const opens = (): boolean => text[end] === '"' && quotes % 2 === 0 && /[\p{L}\p{N}]/u.test(text[end + 1] ?? '')
  while (end < text.length && TAIL.includes(text[end]!) && !opens()) end++
  // a?[1] is code
  return /[?!]/.test(text[end - 1]!) ? end : end + citationLength(text, end)
}

/** “…！”他说, "Fast!" he said, 《…？》这本书: a question or exclamation is quoted in the midst of a sentence. */
function goesOn(text: string, at: number, end: number): boolean {
  if (/[。｡.]/.test(text[at]!) || !QUOTATION_END.test(text[end - 1]!)) return false
  const next = text.slice(end, end + 2)
  return /^[\p{L}，,、]/u.test(next) || /^ \p{Ll}/u.test(next)
}
