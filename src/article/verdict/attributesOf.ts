import { type LexiconList, matcher, standardDimensions } from '../../lexicon/index.ts'
import { findCues } from '../polarity/findCues.ts'

const JUDGING = ['pro-word', 'con-word', 'good-when-high', 'good-when-low'] as const

/** The standard dimensions that the first word of a clause may mean which judges one (`便宜`, “faster”, `稳定性`); empty where no word does. */
export function attributesOf(folded: string): string[] {
  const judging = findCues(folded).filter((cue) => JUDGING.some((kind) => cue.kinds.has(kind)))
  for (const { start, end } of judging) {
    const word = folded.slice(start, end)
    const found = standardDimensions.filter(({ id }) => {
      const hit = matcher('both', 'dimension-words', id as LexiconList<'dimension-words'>).find(word)
      return hit !== null && hit.start === 0 && hit.end === word.length
    })
    if (found.length > 0) return found.map(({ id }) => id)
  }
  return []
}
