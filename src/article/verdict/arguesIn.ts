import { matcher, standardDimensions } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { FlatDraft } from './flatChoicesIn.ts'
import { standardMatcher } from './standardMatcher.ts'
import type { Conclusion, VerdictInput } from './types.ts'

/**
 * Whether a conclusion, beside the sentences that merely choose, says why: a reason, a figure, a word about an attribute, or
 * something for or against a subject that is more than praise.
 */
export function arguesIn({ blocks, label }: Conclusion, flat: readonly FlatDraft[], { drafts, dimensions }: VerdictInput): boolean {
  const names = new Set(dimensions.map(({ name }) => fold(name)))
  return blocks.some((block) => {
    if (block === label) return false
    if (block.cell) return true
    const said = drafts.some(
      (draft) =>
        draft.block === block &&
        draft.polarity !== 'neutral' &&
        !flat.some((own) => own.block === block && own.start < draft.end && own.end > draft.start) &&
        !isGeneric(draft.cue.term)
    )
    return (
      said ||
      sentences(block.text).some(({ start, end }) => {
        if (flat.some((own) => own.block === block && own.start < end && own.end > start)) return false
        const folded = fold(block.text.slice(start, end))
        return (
          /\d/.test(folded) ||
          matcher('both', 'verdict', 'reason').test(folded) ||
          matcher('both', 'verdict', 'therefore').test(folded) ||
          [...names].some((name) => folded.includes(name)) ||
          standardDimensions.some(({ id }) => standardMatcher(id)(folded))
        )
      })
    )
  })
}

function isGeneric(term: string): boolean {
  const folded = fold(term).trim()
  return folded !== '' && matcher('both', 'verdict', 'generic').find(folded)?.term === folded
}
