import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block, Mark } from '../outline/types.ts'

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
/** A label in bold that only a full stop sets off is a short one. */
const LONGEST_WITH_STOP = 30
const SEPARATOR = /^[ \t]*(?:[:：]|[-–—]{1,2}[ \t]|[-–—]{2}|→|=>)[ \t]*/u
const DECORATION = /^(?:[\s"“'(（]|\p{Extended_Pictographic}|\uFE0F)+/u
const SENTENCE_INSIDE = /[。！？!；;]|[.?][ \t]+\S/u

/**
 * Finds the label that `block.text` carries from `from` on, up to `to`; null where there is none.
 *
 * A bold start counts with any separator; plain text with a colon, or with a dash between spaces when it is short.
 */
export function leadingLabel(block: Block, from = 0, to = block.text.length): LeadingLabel | null {
  const { text } = block
  const start = from + (text.slice(from, to).match(DECORATION)?.[0].length ?? 0)
  const strong = strongMarks(block).find(
    (mark) => mark.start >= from && mark.start <= start + 4 && mark.end <= to && mark.end - mark.start > 1
  )
  const bold = strong && strong.end - strong.start <= LONGEST ? fromBold(block, strong, from, start, to) : null
  const label = bold ?? fromColon(text, start, to) ?? fromDash(text, start, to)
  return label && opensRecord(label.label) ? null : label
}

/** “Chosen option: X, because …” is one sentence, and no label with what it labels. */
function opensRecord(label: string): boolean {
  const folded = fold(label)
  const hit = matcher('both', 'verdict', 'record-opening').find(folded)
  return hit !== null && hit.end - hit.start === folded.length
}

const strongOf = new WeakMap<Block, readonly Mark[]>()

/** Kept, because a long block is asked for each of its lines. */
function strongMarks(block: Block): readonly Mark[] {
  let marks = strongOf.get(block)
  if (!marks) {
    marks = block.marks.filter((mark) => mark.kind === 'strong')
    strongOf.set(block, marks)
  }
  return marks
}

/** `**Cost:** …`, `**Cost** – …`, in a cell `**Cost** …`, and `**Cost.** …` */
function fromBold({ text, cell }: Block, strong: Mark, from: number, first: number, to: number): LeadingLabel | null {
  const { start, end } = strong
  const bold = text.slice(start, end)
  if (!SENTENCE_INSIDE.test(bold)) {
    const colon = bold.search(/[:：][ \t]*$/u)
    if (colon > 0) return { label: bold.slice(0, colon).trim(), start, end: start + colon, rest: afterMarks(text, end, to) }
    const separator = text.slice(end, to).match(SEPARATOR)
    if (separator) return { label: bold.trim(), start, end, rest: end + separator[0].length }
    const space = cell && start <= from + 1 ? text.slice(end, to).match(/^[.。]?[ \t]+(?=\S)/u) : null
    if (space) return { label: bold.replace(/[.。]$/, '').trim(), start, end, rest: end + space[0].length }
  }
  const stops = /[.。]$/.test(bold) && !SENTENCE_INSIDE.test(bold.slice(0, -1))
  if (!stops || start > first || end >= to || end - start > LONGEST_WITH_STOP) return null
  return { label: bold.slice(0, -1).trim(), start, end, rest: afterMarks(text, end, to) }
}

/** `成本：免费`; not `https://…`, `10:30` or a colon late in a sentence. */
function fromColon(text: string, start: number, to: number): LeadingLabel | null {
  const head = text.slice(start, Math.min(to, start + LONGEST + 2))
  const colon = head.search(/[:：]/u)
  if (colon <= 0 || /^(?:\/\/|\d)/.test(head.slice(colon + 1))) return null
  const label = head.slice(0, colon)
  if (SENTENCE_INSIDE.test(label) || (colon > 24 && /[，,]/u.test(label)) || /^https?$/i.test(label)) return null
  return { label: label.trim(), start, end: start + colon, rest: afterMarks(text, start + colon + 1, to) }
}

/** `Redis - fast`, `Redis → fast` */
function fromDash(text: string, start: number, to: number): LeadingLabel | null {
  const head = text.slice(start, Math.min(to, start + LONGEST + 2))
  const dash = head.match(/^(\S(?:.{0,38}?\S)?)[ \t]+(?:[-–—]{1,2}|→)[ \t]+(?=\S)/u)
  const label = dash?.[1]
  if (!dash || label === undefined || /[,，。;；]/u.test(label)) return null
  return { label, start, end: start + label.length, rest: start + dash[0].length }
}

function afterMarks(text: string, from: number, to: number): number {
  let at = from
  while (at < to && /[\s:：\-–—]/u.test(text[at]!)) at++
  return at
}
