import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import { mask } from '../claims/mask.ts'
import { createIsQuotation } from '../evidence/createIsQuotation.ts'
import type { Outline } from '../outline/types.ts'
import type { ReadOptions } from '../read.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { Example } from '../types.ts'
import { createSystems } from './createSystems.ts'
import { exampleLists } from './exampleLists.ts'
import { exemplified } from './exemplified.ts'
import { listItems } from './listItems.ts'

/** Words without which a block has no examples. */
const OPENINGS = ['example', 'examples-are', 'examples-of', 'others'] as const

/**
 * The well-known systems that an article names as examples of a subject (“open-source models such as …”), with what that
 * says of them and what is known of them. Systems that are subjects themselves are what the article is about, no examples.
 */
export function readExamples(outline: Outline, mentions: (text: string) => readonly NameHit[], own?: ReadOptions['examples']): Example[] {
  const systemAt = createSystems(own)
  const isQuotation = createIsQuotation(outline.blocks)
  return outline.blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'term' || isQuotation(block)) return []
    const folded = fold(mask(block))
    if (!OPENINGS.some((list) => matcher('both', 'examples', list).test(folded))) return []
    return sentences(block.text).flatMap((sentence) =>
      exampleLists(folded, sentence).flatMap((list) => {
        const what = exemplified(folded, list, mentions)
        if (!what) return []
        return listItems(block.text, folded, list.items, systemAt)
          .filter(({ start, end }) => mentions(block.text.slice(start, end)).length === 0)
          .map(({ start, end, system: { kinds, licence, source, asOf } }) => ({
            name: block.text.slice(start, end),
            of: block.text.slice(what.start, what.end),
            expected: { kind: what.kind, licence: what.licence },
            known: { kinds, licence, source, asOf },
            place: block.place(start, end)
          }))
      })
    )
  })
}
