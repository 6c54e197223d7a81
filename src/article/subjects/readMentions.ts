import type { Outline } from '../outline/types.ts'
import type { Mention } from '../types.ts'
import type { NameHit } from './createMentions.ts'
import { standingOf } from './standingOf.ts'

/**
 * Every use of a subject's name or alias, in reading order.
 *
 * @param find as `createMentions` makes it.
 */
export function readMentions(outline: Outline, find: (text: string) => NameHit[]): Mention[] {
  return outline.blocks.flatMap((block) =>
    find(block.text).map((hit) => {
      const as = standingOf(block, hit)
      return {
        subject: hit.subject,
        form: block.text.slice(hit.start, hit.end),
        ...(as ? { as } : {}),
        place: block.place(hit.start, hit.end)
      }
    })
  )
}
