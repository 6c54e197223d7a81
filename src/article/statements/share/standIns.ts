import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { NameHit } from '../../subjects/createMentions.ts'

/** A word that stands for one of two subjects named before; the other is its counterpart. */
export interface StandIn extends NameHit {
  readonly counterpart: string
}

/**
 * What `前者`, `后者`, “the former” and “the latter” stand for: the first and the last subject named before them in the
 * sentence, else in the last sentence that named two.
 *
 * @param hits the names in the text.
 * @param before the subjects of the last sentence that named two, in order.
 */
export function standIns(text: string, hits: readonly NameHit[], before: readonly string[]): StandIn[] {
  const folded = fold(text)
  const found = [
    ...matcher('both', 'structure', 'former')
      .all(folded)
      .map((hit) => ({ ...hit, first: true })),
    ...matcher('both', 'structure', 'latter')
      .all(folded)
      .map((hit) => ({ ...hit, first: false }))
  ]
  return found
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end, first }) => {
      const here = [...new Set(hits.filter((hit) => hit.end <= start).map((hit) => hit.subject))]
      const named = here.length >= 2 ? here : before
      const [head, tail] = [named[0], named.at(-1)]
      if (named.length < 2 || !head || !tail) return []
      return [{ start, end, subject: first ? head : tail, counterpart: first ? tail : head }]
    })
}
