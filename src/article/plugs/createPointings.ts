import { type Hit, matcher } from '../../lexicon/index.ts'
import { countWhile } from '../../text/countWhile.ts'
import type { Range } from '../../text/types.ts'
import type { Block } from '../outline/types.ts'
import { productName } from './productName.ts'

/** A name that a sentence points its reader at. Offsets are those of the block's text. */
export interface Pointing {
  readonly name: Range
  /** From the words that point to the end of the name, nothing else may be named. */
  readonly from: number
  /** The words that point. */
  readonly by: Range
}

/** How far the name may stand behind the words that point at it, in UTF-16 units. */
const REACH = 60
/** How far a kind of thing may stand before the words for an example. */
const KIND = 24

/**
 * Prepares, for one block, what a sentence of it points its reader at:
 * “可以考虑一些专业的平台，如甲乙平台”, “consider a platform such as Acme” (a kind of thing, with an example),
 * “不妨试试 Acme”, “check out Acme” (its name at once),
 * “像 Acme 这样的平台可以帮助…”, “platforms such as Acme can help you …” (the thing itself offers its help).
 */
export function createPointings(block: Block, folded: string): (sentence: Range) => Pointing[] {
  const all = (list: 'frame' | 'example' | 'kind' | 'sold' | 'help') => matcher('both', 'plug', list).all(folded)
  const frames = all('frame')
  const examples = all('example')
  if (frames.length + examples.length === 0) return () => []
  const [kinds, sold, help] = [all('kind'), all('sold'), all('help')]
  const within = (hits: readonly Hit[], start: number, end: number) =>
    hits.slice(
      countWhile(hits, (hit) => hit.start < start),
      countWhile(hits, (hit) => hit.end <= end)
    )
  return (sentence) => {
    const found: Pointing[] = []
    const named = within(examples, sentence.start, sentence.end).flatMap((example) => {
      const name = productName(block, folded, example.end, sentence.end, 'example')
      return name ? [{ example, name }] : []
    })
    for (const frame of within(frames, sentence.start, sentence.end)) {
      for (const { example, name } of named)
        if (example.start <= frame.end + REACH && within(kinds, frame.end, example.start).length > 0)
          found.push({ name, from: frame.end, by: frame })
      const name = productName(block, folded, afterObject(folded, frame.end), sentence.end, 'direct')
      if (name) found.push({ name, from: frame.end, by: frame })
    }
    for (const { example, name } of named) {
      const [offer] = within(help, name.end, sentence.end)
      if (!offer) continue
      // The kind of thing stands before (“platforms such as”) or behind (像…这样的平台).
      const [kind] = [...within(sold, example.start - KIND, example.start), ...within(sold, name.end - 4, offer.start)]
      if (kind) found.push({ name, from: Math.min(example.start, kind.start), by: offer })
    }
    return found
  }
}

function afterObject(folded: string, from: number): number {
  let at = from
  for (let steps = 0; steps < 3; steps++) {
    at += /^\s{0,2}/.exec(folded.slice(at, at + 2))![0].length
    const hit = matcher('both', 'plug', 'object').find(folded, at)
    if (hit?.start !== at) break
    at = hit.end
  }
  return at
}
