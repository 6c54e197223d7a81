import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { Range } from '../../text/types.ts'
import { mask } from '../claims/mask.ts'
import type { Block, Outline } from '../outline/types.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import { nameKey } from '../subjects/names.ts'
import type { Plug } from '../types.ts'
import { closingBlocks } from './closingBlocks.ts'
import { createPointings } from './createPointings.ts'

/** A product that is linked needs less praise to be one that is advertised. */
const PRAISE = { linked: 1, plain: 2 }
/** Who points at more than that writes a directory. */
const MOST = 20

/**
 * Products that the closing part recommends and praises to the reader, though they are no subject, no part of one, and are
 * spoken of nowhere before. Where an author tells that something is advertised or is their own, there are none.
 *
 * @param mentions finds the subjects' names in a text.
 */
export function readPlugs(outline: Outline, mentions: (text: string) => readonly NameHit[]): Plug[] {
  if (outline.blocks.some((block) => matcher('both', 'plug', 'disclosure').test(fold(block.text)))) return []
  const plugs: Plug[] = []
  for (const block of closingBlocks(outline)) {
    const folded = fold(mask(block))
    const pointings = createPointings(block, folded)
    const ranges = sentences(block.text)
    const namesNobody = (range: Range) => mentions(block.text.slice(range.start, range.end)).length === 0
    for (const [at, sentence] of ranges.entries()) {
      if (plugs.length >= MOST) return plugs
      const next = ranges[at + 1]
      const named = pointings(sentence).find(
        ({ name, from }) =>
          praised(block, folded, name, next && namesNobody(next) ? [sentence, next] : [sentence]) &&
          namesNobody({ start: from, end: name.end }) &&
          !isKnown(outline, block, name)
      )
      if (!named || matcher('both', 'recommendation', 'discouraged').test(folded.slice(sentence.start, sentence.end))) continue
      plugs.push({
        name: block.text.slice(named.name.start, named.name.end),
        text: block.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ').trim(),
        cue: { by: 'lexicon:plug', term: block.text.slice(named.by.start, named.by.end), place: block.place(named.by.start, named.by.end) },
        place: block.place(named.name.start, named.name.end)
      })
    }
  }
  return plugs
}

/** Whether the article speaks of it before: a name it knows is one that its reader knows. */
function isKnown({ blocks }: Outline, block: Block, { start, end }: Range): boolean {
  const name = block.text.slice(start, end)
  const [word = name] = /^[A-Za-z]/.test(name) ? name.split(/[\s/]/) : [name]
  const key = nameKey(word)
  return [...blocks.slice(0, block.index).map(({ text }) => text), block.text.slice(0, start)].some((text) => nameKey(text).includes(key))
}

/** The praise is what the sentences say behind the name. */
function praised(block: Block, folded: string, name: Range, said: readonly Range[]): boolean {
  const linked = block.marks.some(({ kind, start, end }) => kind === 'link' && start < name.end && end > name.start)
  const praise = [matcher('both', 'plug', 'praise'), matcher('both', 'claims-promotional', 'slogan')]
  const words = new Set(
    said.flatMap(({ start, end }) => praise.flatMap(({ all }) => all(folded.slice(Math.max(start, name.end), end)).map(({ term }) => term)))
  )
  return words.size >= (linked ? PRAISE.linked : PRAISE.plain)
}
