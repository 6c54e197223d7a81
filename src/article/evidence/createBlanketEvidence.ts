import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block, OutlineNode } from '../outline/types.ts'
import { sectionOf } from './sectionOf.ts'
import { sourcesIn } from './sourcesIn.ts'
import type { BlockEvidence, Citations, Found } from './types.ts'

const LONGEST = 400

/**
 * Finds the sentences that name the source of all figures (`本节数据均来自…`, “All figures in this article are from …”), and
 * what they name, for every block they speak for: the section they stand in, or the whole article.
 */
export function createBlanketEvidence(blocks: readonly Block[], citations: Citations): BlockEvidence {
  const bySection = new Map<OutlineNode, Found[]>()
  const everywhere: Found[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' || block.cell || block.text.length > LONGEST) continue
    const folded = fold(block.text)
    const hit = matcher('both', 'evidence', 'blanket').find(folded)
    if (!hit) continue
    const sources = sourcesIn(block, citations, true, hit.end)
    const section = sectionOf(block)
    if (sources.length === 0) continue
    if (!section?.parent || section.depth === 1 || matcher('both', 'evidence', 'whole-article').test(hit.term)) everywhere.push(...sources)
    else bySection.set(section, [...(bySection.get(section) ?? []), ...sources])
  }
  return (block) => {
    if (bySection.size === 0) return everywhere
    const found = [...everywhere]
    for (let node: OutlineNode | null = block.node; node; node = node.parent) found.push(...(bySection.get(node) ?? []))
    return found
  }
}
