import { matcher } from '../../lexicon/index.ts'
import { clauseAround } from '../../text/clauseAround.ts'
import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/types.ts'
import type { ClaimUnit } from '../claims/types.ts'
import type { Block } from '../outline/types.ts'

interface Context {
  readonly blocks: readonly Block[]
  /** Ids of the subjects that a text names. */
  readonly named: (text: string) => ReadonlySet<string>
  /** Ids of the subjects of which the sentence says something. */
  readonly owners: (unit: ClaimUnit) => ReadonlySet<string>
}

/**
 * Prepares the search for comparatives that leave open than what. One is complete where its sentence, the one before it or
 * the lead-in of its list names the other side, where another subject is named there or in a heading above, and where it
 * stands in a table, whose other columns answer.
 *
 * @returns the first open comparative of a sentence, given the sentence before it in reading order.
 */
export function createBareComparatives({ blocks, named, owners }: Context): (unit: ClaimUnit, before: ClaimUnit | null) => Range[] {
  const leadIn = leadIns(blocks)
  return (unit, before) => {
    const { block, folded, language } = unit
    if (block.cell) return []
    const of = (list: 'bare' | 'unasked' | 'counterpart') => matcher(language, 'claims-comparative', list)
    const unasked = of('unasked').all(folded)
    const hit = of('bare')
      .all(folded)
      .find(({ start, end }) => !unasked.some((hole) => hole.start < end && start < hole.end) && isAsserted(unit, { start, end }))
    if (!hit) return []
    const nearby = [folded, ...(before && isNear(before, unit) ? [before.folded] : []), fold(leadIn(block))]
    if (nearby.some((text) => of('counterpart').test(text))) return []
    const own = owners(unit)
    const speaksOfOthers = (text: string): boolean => [...named(text)].some((id) => !own.has(id))
    if (own.size !== 1 || nearby.some(speaksOfOthers) || labelsOf(block).some((label) => named(label).size === 2)) return []
    return [hit]
  }
}

/** Not supposed (`如果更快`), not weakened to a possibility, not said of a case or a step. */
function isAsserted({ folded, language }: ClaimUnit, hit: Range): boolean {
  const clause = clauseAround(folded, hit)
  const words = folded.slice(clause.start, clause.end)
  const out = (list: 'condition' | 'fit' | 'howto'): boolean => matcher(language, 'claims-out', list).test(words)
  return !out('condition') && !out('fit') && !out('howto') && !matcher(language, 'claims-hedge', 'note').test(words)
}

/** The sentence before in the same paragraph or item, or in the paragraph right before it. */
function isNear({ block: before }: ClaimUnit, { block }: ClaimUnit): boolean {
  return before.index === block.index || (before.index === block.index - 1 && before.kind === 'paragraph' && block.kind === 'paragraph')
}

/** What stands before the list of an item: `与乙相比，甲：`; empty for a list right below a heading. */
function leadIns(blocks: readonly Block[]): (block: Block) => string {
  const first = new Map<number, number>()
  for (const { item, index } of blocks) if (item && !first.has(item.list)) first.set(item.list, index)
  return ({ item }) => {
    const before = item ? blocks[first.get(item.list)! - 1] : undefined
    return !before || before.kind === 'heading' ? '' : before.text.slice(-300)
  }
}

/** The headings and labels above; the title speaks of the whole article. */
function labelsOf({ node }: Block): string[] {
  const labels: string[] = []
  for (let at: typeof node | null = node; at; at = at.parent) if (at.label && at.label.depth !== 1) labels.push(at.label.text)
  return labels
}
