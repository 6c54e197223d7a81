import type { Block, Mark, Outline } from '../outline/types.ts'
import type { HalfWidthMark } from '../types.ts'
import { bracketPairs } from './bracketPairs.ts'
import { isChineseMark } from './isChineseMark.ts'

/** How many marks may stand in a row behind an address. */
const REACH = 20
const MARKS = /[,:;?!.()]/g
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '.': '。',
  '(': '（',
  ')': '）'
}

/**
 * Finds the half-width punctuation marks that stand in Chinese sentences, `成本低,但是难学`, with the spaces beside them that go when they
 * become full-width. Code, links and the words of others are left out, and so is what is written otherwise than it is read (`\!`, `&#44;`).
 */
export function readHalfWidth({ blocks }: Outline, source: string): HalfWidthMark[] {
  return blocks.flatMap((block) => {
    const { text, quoted } = block
    if (quoted || text.search(MARKS) < 0 || !isMostlyChinese(text)) return []
    const kept = block.marks.filter(({ kind }) => kind !== 'strong' && kind !== 'emphasis' && kind !== 'delete')
    const isKept = (at: number) => kept.some((mark) => (mark.start <= at && at < mark.end) || endsBareLink(mark, at, block, source))
    const brackets = bracketPairs(text)
    return [...text.matchAll(MARKS)].flatMap(({ 0: mark, index: at }) => {
      const wanted = mark === '(' || mark === ')' ? isWhole(at, block, brackets, isKept, source) : isChineseMark(text, at)
      if (!wanted || isKept(at)) return []
      const found = spread(block, at, source)
      return found ? [{ text: found.text, fullWidth: FULL_WIDTH[mark]!, place: found.place }] : []
    })
  })
}

/** A full-width mark right after an address without mark-up would become part of it. */
function endsBareLink({ kind, start, end }: Mark, at: number, { text, place }: Block, source: string): boolean {
  if (kind !== 'link' || at < end || at > end + REACH || /[\s\p{L}\p{N}]/u.test(text.slice(end, at))) return false
  return !/[\]>]/.test(source[place(start, end).end.offset] ?? '')
}

/** A bracket is changed together with its counterpart or not at all. */
function isWhole(at: number, block: Block, pairs: ReadonlyMap<number, number>, isKept: (at: number) => boolean, source: string): boolean {
  const other = pairs.get(at)
  return other !== undefined && !isKept(at) && !isKept(other) && spread(block, other, source) !== null
}

/** A mark with the spaces that belong to it, as far as they stand in the source as they are read; null where the mark does not. */
function spread(block: Block, at: number, source: string): Pick<HalfWidthMark, 'text' | 'place'> | null {
  const { text } = block
  const taken = (from: number, to: number) => {
    const place = block.place(from, to)
    return source.slice(place.start.offset, place.end.offset) === text.slice(from, to) ? { text: text.slice(from, to), place } : null
  }
  // Before a closing mark or a reference a space tells to which sentence it belongs.
  const blanks = text.slice(at + 1, at + 11).match(/^[ \t]{1,8}(?=[\p{L}\p{N}「『《（【“])/u)?.[0].length ?? 0
  if (text[at] === '(') return (text[at - 1] === ' ' && text[at - 2] !== ' ' && taken(at - 1, at + 1)) || taken(at, at + 1)
  const whole = blanks > 0 ? taken(at, at + 1 + blanks) : null
  // An address that is a link without mark-up needs the space before it.
  const bare = whole !== null && block.marks.some(({ kind, start }) => kind === 'link' && start === at + 1 + blanks)
  const next = whole ? (source[whole.place.end.offset] ?? '') : ''
  return whole && (bare ? /[[<]/.test(next) : !/[|\\]/.test(next)) ? whole : taken(at, at + 1)
}

/** Stricter than the language of a text by its script: English with Chinese terms in it is punctuated as English. */
function isMostlyChinese(text: string): boolean {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  return han > 0 && han >= 2 * (text.match(/[A-Za-z]{2,60}/g)?.length ?? 0)
}
