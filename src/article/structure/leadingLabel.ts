import type { Block } from '../outline/types.ts'

/** `成本：…`, `**Cost** – …`, `Redis - …`: the label at the start of a text, and where what it labels begins. */
export interface LeadingLabel {
  /** As written, without mark-up. */
  readonly label: string
  readonly start: number
  readonly end: number
  /** Offset of what follows the separator; the text's length when nothing does. */
  readonly rest: number
}

const LONGEST = 64
const SEPARATOR = /^[ \t]*(?:[:：]|[-–—]{1,2}[ \t]|[-–—]{2}|→|=>)[ \t]*/u
const DECORATION = /^(?:[\s"“'(（]|\p{Extended_Pictographic}|\uFE0F)+/u
const SENTENCE_INSIDE = /[。！？!；;]|[.?][ \t]+\S/u

/**
 * Finds the label that `block.text` carries from `from` on, up to `to`; null where there is none.
 *
 * A bold start counts with any separator; plain text with a colon, or with a dash between spaces when it is short.
 */
export function leadingLabel(block: Block, from = 0, to = block.text.length): LeadingLabel | null {
  const text = block.text
  const start = from + (text.slice(from, to).match(DECORATION)?.[0].length ?? 0)
  const strong = block.marks.find(
    (mark) => mark.kind === 'strong' && mark.start >= from && mark.start <= start + 4 && mark.end <= to && mark.end - mark.start > 1
  )
  if (strong) {
    const bold = text.slice(strong.start, strong.end)
    const inside = bold.search(/[:：][ \t]*$/u)
    const after = text.slice(strong.end, to).match(SEPARATOR)
    if (bold.length <= LONGEST && !SENTENCE_INSIDE.test(bold)) {
      if (inside > 0)
        return { label: bold.slice(0, inside).trim(), start: strong.start, end: strong.start + inside, rest: skip(text, strong.end, to) }
      if (after) return { label: bold.trim(), start: strong.start, end: strong.end, rest: strong.end + after[0].length }
      // **Throughput**. Millions of messages …
      const stop = text.slice(strong.end, to).match(/^[.。]?[ \t]+(?=\S)/u)
      if (block.cell && stop && strong.start <= from + 1)
        return { label: bold.replace(/[.。]$/, '').trim(), start: strong.start, end: strong.end, rest: strong.end + stop[0].length }
    }
    if (
      bold.length <= LONGEST &&
      /[.。]$/.test(bold) &&
      !SENTENCE_INSIDE.test(bold.slice(0, -1)) &&
      strong.start <= start &&
      strong.end < to &&
      strong.end - strong.start <= 30
    ) {
      return { label: bold.slice(0, -1).trim(), start: strong.start, end: strong.end, rest: skip(text, strong.end, to) }
    }
  }
  const head = text.slice(start, Math.min(to, start + LONGEST + 2))
  const colon = head.search(/[:：]/u)
  if (
    colon > 0 &&
    !/^(?:\/\/|\d)/.test(head.slice(colon + 1)) &&
    !SENTENCE_INSIDE.test(head.slice(0, colon)) &&
    !(/[，,]/u.test(head.slice(0, colon)) && colon > 24)
  ) {
    if (!/^https?$/i.test(head.slice(0, colon)))
      return { label: head.slice(0, colon).trim(), start, end: start + colon, rest: skip(text, start + colon + 1, to) }
  }
  const dash = head.match(/^(\S(?:.{0,38}?\S)?)[ \t]+(?:[-–—]{1,2}|→)[ \t]+(?=\S)/u)
  if (dash && !/[,，。;；]/u.test(dash[1]!)) return { label: dash[1]!, start, end: start + dash[1]!.length, rest: start + dash[0].length }
  return null
}

function skip(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /[\s:：\-–—]/u.test(text[at]!)) at++
  return at
}
