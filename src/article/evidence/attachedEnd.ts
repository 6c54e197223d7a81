import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'

const FILLER = /[\s([（［<)\]）］>.。,，;；:：]/
const ADDRESS = /https?:\/\/[^\s)）\]］>。，]{1,500}/y
const NUMBER = /[[［]\s?\d{1,3}(?:\s?[-–,，、]\s?\d{1,3}){0,8}\s?[\]］]|[¹²³⁰⁴-⁹]{1,3}/y
/** The longest word before a link, and the blanks behind it. */
const WORD = 24
const LONGEST = 700

/**
 * Where the text ends that is directly attached to a sentence: links, addresses, references and “source:” right after
 * its full stop, up to the next words.
 *
 * @param end offset in `block.text` where the sentence ends.
 * @param links where the block's links start, and where each ends.
 */
export function attachedEnd({ text }: Block, end: number, links: ReadonlyMap<number, number>): number {
  const limit = Math.min(text.length, end + LONGEST)
  let at = end
  let safe = end
  while (at < limit) {
    if (text[at] === '\n' || text[at] === '\u2028') safe = at
    const next = links.get(at) ?? after(ADDRESS, text, at) ?? after(NUMBER, text, at) ?? label(text, at) ?? pointer(text, at, links)
    if (next !== null) at = next
    else if (FILLER.test(text[at]!)) at++
    // Words follow: a link that opens the next sentence is that one's.
    else return safe
  }
  return at
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

function label(text: string, at: number): number | null {
  const folded = fold(text.slice(at, at + WORD))
  const hit = matcher('both', 'evidence', 'source-label').find(folded)
  return hit?.start === 0 && /^\s?[:：]/.test(folded.slice(hit.end)) ? at + hit.end : null
}

/** `见[记录](…)`, “See https://…”: the word before a link. */
function pointer(text: string, at: number, links: ReadonlyMap<number, number>): number | null {
  const folded = fold(text.slice(at, at + WORD))
  const hit = matcher('both', 'evidence', 'pointer').find(folded)
  if (hit?.start !== 0) return null
  let end = at + hit.end
  while (/[\s:：]/.test(text[end] ?? '')) end++
  return links.get(end) ?? after(ADDRESS, text, end) ?? after(NUMBER, text, end)
}
