import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { FlatDraft } from './flatChoicesIn.ts'
import type { Conclusion } from './types.ts'

/** Whether a conclusion, beside the sentences that merely choose, says for whom or when, or that the choice depends. */
export function isConditional({ blocks, label }: Conclusion, flat: readonly FlatDraft[]): boolean {
  return blocks.some(
    (block) =>
      block !== label &&
      sentences(block.text).some(({ start, end }) => {
        if (flat.some((own) => own.block === block && own.start < end && own.end > start)) return false
        const folded = fold(block.text.slice(start, end))
        return matcher('both', 'verdict', 'depends').test(folded) || matcher('both', 'recommendation', 'case').test(folded)
      })
  )
}
