import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'
import type { Evidence } from '../types.ts'
import { namedSource } from './namedSource.ts'

const LONGEST_LEAD_IN = 160
/** Lines between a list and its `来源：` line: at most one blank one. Further down it speaks for the article. */
const NEXT = 2

/**
 * Finds the sources named where a list or table is introduced (`根据 X 的测试：`), or in a line right after a block
 * (`来源：…`, “Source: …”): they are attached to all of it.
 */
export function createIntroducedEvidence(blocks: readonly Block[]): (block: Block) => readonly Evidence[] {
  const found = new Map<number, readonly Evidence[]>()
  return (block) => {
    const known = found.get(block.index)
    if (known) return known
    const [first, last] = group(block, blocks)
    const evidence = introduced(first, last, blocks)
    for (let at = first; at <= last; at++) found.set(at, evidence)
    return evidence
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

function introduced(first: number, last: number, blocks: readonly Block[]): Evidence[] {
  const evidence: Evidence[] = []
  const { item, cell } = blocks[first]!
  for (let steps = 1; (item || cell) && steps <= 2; steps++) {
    const before = blocks[first - steps]
    if (before?.kind !== 'paragraph' || before.text.length > LONGEST_LEAD_IN) break
    if (matcher('both', 'evidence', 'lead-in').test(fold(before.text))) evidence.push(...sourcesOf(before))
  }
  const after = blocks[last + 1]
  if (after && after.kind !== 'heading' && isSourceLine(after) && after.place().start.line - blocks[last]!.place().end.line <= NEXT) {
    evidence.push(...sourcesOf(after))
  }
  return evidence
}

/** `来源：…`, “Source: …”. */
function isSourceLine(block: Block): boolean {
  if (block.text.length > 2 * LONGEST_LEAD_IN) return false
  const folded = fold(block.text)
    .trimStart()
    .replace(/^[(*_]{1,4}/, '')
  const hit = matcher('both', 'evidence', 'source-label').find(folded)
  return hit !== null && hit.start === 0 && /^\s?:/.test(folded.slice(hit.end, hit.end + 3))
}

function sourcesOf(block: Block): Evidence[] {
  const evidence: Evidence[] = []
  for (const { kind, target, start, end } of block.marks) {
    if ((kind !== 'link' && kind !== 'footnote') || !target || target.startsWith('#')) continue
    evidence.push({ kind, reach: 'attached', target, place: block.place(start, end) })
  }
  const named = evidence.length === 0 ? namedSource(block.text) : null
  if (named) evidence.push({ kind: 'named-source', reach: 'attached', target: named.target, place: block.place(named.start, named.end) })
  return evidence
}
