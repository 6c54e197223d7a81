import type { Block, OutlineNode } from '../outline/types.ts'
import { captionSources } from './captionSources.ts'
import { isCaption } from './isCaption.ts'
import { isSourceLine } from './isSourceLine.ts'
import { leads } from './leads.ts'
import { sourceLabel } from './sourceLabel.ts'
import { sourcesIn } from './sourcesIn.ts'
import type { BlockEvidence, Citations, Found } from './types.ts'

const LONGEST_LEAD_IN = 160
/** Lines between a list and its `来源：` line: at most one blank one. Further down it speaks for the article. */
const NEXT = 2

/**
 * Finds the sources named where a paragraph, list or table is introduced (`根据 X 的测试：`), in its caption, in a line right
 * after it or at its own end (`来源：…`, “Source: …”), in the last item of a list, and in the item that labels it or stands
 * under it: they are attached to all of it.
 */
export function createIntroducedEvidence(blocks: readonly Block[], citations: Citations): BlockEvidence {
  const groups = new Map<number, readonly Found[]>()
  const lastItems = lastItemsOf(blocks)
  return (block) => [...groupEvidence(block), ...ownLine(block), ...labelled(block), ...beneath(block), ...lastItem(block)]

  function groupEvidence(block: Block): readonly Found[] {
    const known = groups.get(block.index)
    if (known) return known
    const [first, last] = group(block, blocks)
    const evidence = around(first, last)
    for (let at = first; at <= last; at++) groups.set(at, evidence)
    return evidence
  }

  function around(first: number, last: number): Found[] {
    const evidence: Found[] = []
    const { item, cell } = blocks[first]!
    for (let steps = 1; steps <= 2; steps++) {
      const before = blocks[first - steps]
      if (before?.kind !== 'paragraph' || before.text.length > LONGEST_LEAD_IN) break
      if (isCaption(before)) evidence.push(...(cell ? captionSources(before, citations) : []))
      else if (leads(before) && (item || cell || (steps === 1 && /[:：]\s*$/.test(before.text))))
        evidence.push(...sourcesIn(before, citations))
    }
    for (let steps = 1; steps <= 2; steps++) {
      const after = blocks[last + steps]
      if (!after || after.kind === 'heading' || after.place().start.line - blocks[last + steps - 1]!.place().end.line > NEXT) break
      const caption = cell !== null && isCaption(after)
      if (caption) evidence.push(...captionSources(after, citations))
      else if (isSourceLine(after)) evidence.push(...sourcesIn(after, citations, true, sourceLabel(after.text)!.end))
      if (!caption) break
    }
    return evidence
  }

  /** `甲快。乙省。（来源：…）`: the label at the end of a paragraph speaks for all of it. */
  function ownLine(block: Block): Found[] {
    const label = block.cell ? null : sourceLabel(block.text)
    if (!label || label.start === 0 || /[。！？!?]\s*[^\s)）]/.test(block.text.slice(label.end))) return []
    return sourcesIn(block, citations, true, label.end)
  }

  /** `- According to [the log](…):` with items beneath, or an item with a footnote. */
  function labelled(block: Block): Found[] {
    let node: OutlineNode | null = block.node
    while (node && (node.label === block || node.kind === 'table')) node = node.parent
    if (node?.kind !== 'item' || !node.label) return []
    const { label } = node
    if (leads(label) || sourceLabel(label.text)) return sourcesIn(label, citations)
    return citations(label).pieces.flatMap(({ found }) => (found.kind === 'footnote' ? [found] : []))
  }

  /** An item under which another gives the source: `- A is fast` and, one level down, `- Source: …` or a mere address. */
  function beneath(block: Block): Found[] {
    if (!block.item || block.node.label !== block) return []
    return block.node.children.flatMap(({ label }) =>
      label && (isSourceLine(label) || isAddress(label)) ? sourcesIn(label, citations, true) : []
    )
  }

  /** `- 来源：…` as the last item speaks for its list. */
  function lastItem(block: Block): Found[] {
    const last = block.item && lastItems.get(block.item.list)
    return last && last !== block && isSourceLine(last) ? sourcesIn(last, citations, true) : []
  }

  function isAddress(block: Block): boolean {
    const { pieces, links } = citations(block)
    const words = [...links].reduce((rest, [from, to]) => rest - (to - from), block.text.trim().length)
    return pieces.length > 0 && words <= 4
  }
}

/** First and last block of the list or table the block is in. */
function group(block: Block, blocks: readonly Block[]): [number, number] {
  const same = (other: Block | undefined): boolean =>
    (block.item !== null && other !== undefined && other.item !== null) ||
    (block.cell !== null && other !== undefined && other.cell?.table === block.cell.table)
  let first = block.index
  while (same(blocks[first - 1])) first--
  let last = block.index
  while (same(blocks[last + 1])) last++
  return [first, last]
}

function lastItemsOf(blocks: readonly Block[]): ReadonlyMap<number, Block> {
  const last = new Map<number, Block>()
  for (const block of blocks) if (block.item) last.set(block.item.list, block)
  return last
}
