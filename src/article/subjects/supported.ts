import type { Outline } from '../outline/types.ts'
import { contrasts } from './contrasts.ts'
import { agreement } from './elect.ts'
import type { Announced } from './sources/fromHeadings.ts'
import type { Proposal } from './types.ts'

/** Sources that make a comparison of a manual too, and of a reference or record. */
const EVEN_IN = {
  manual: new Set(['title-versus', 'considered-options', 'pro-con-sections', 'heading-pattern']),
  reference: new Set(['title-versus', 'considered-options'])
} satisfies Record<string, ReadonlySet<string>>
/** Sources that a title which announces several things of one kind bears out. */
const KINDS: ReadonlySet<string> = new Set(['sibling-headings', 'parallel-sections', 'lead-ins'])
/** Sentences, and their share of all blocks, that must set two of the names against each other where nothing else speaks of a comparison. */
const ENOUGH = { sentences: 2, share: 0.015 }

/**
 * The proposals that something bears out: the source itself, another that agrees with it, the title, or sentences that
 * set the names against each other. Headings in a row and labels that recur are found in any reference manual.
 */
export function supported(
  proposals: readonly Proposal[],
  outline: Outline,
  announced: Announced,
  manual: 'reference' | 'manual' | null
): Proposal[] {
  if (manual && !announced.compares) return proposals.filter((p) => p.sure && EVEN_IN[manual].has(p.by))
  const enough = Math.max(ENOUGH.sentences, outline.blocks.length * ENOUGH.share)
  return proposals.filter((p) => {
    if (p.sure || announced.compares) return true
    if (announced.kinds && KINDS.has(p.by)) return true
    if (proposals.some((other) => other.sure && agreement(p, other) >= 2)) return true
    const names = p.names.map((n) => n.name)
    if (p.by === 'title-list') {
      if (proposals.some((other) => other !== p && agreement(p, other) === names.length)) return true
      return contrasts(outline, names).together >= ENOUGH.sentences
    }
    // A heading may list any two things
    return contrasts(outline, names).against >= (p.by === 'heading-list' ? enough + 1 : enough)
  })
}
