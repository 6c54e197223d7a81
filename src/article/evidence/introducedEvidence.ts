import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'
import type { Evidence } from '../types.ts'
import { namedSource } from './namedSource.ts'

const LONGEST_LEAD_IN = 160
/** Lines between a list and its `来源：` line: at most one blank one. Further down it speaks for the article. */
const NEXT = 2

/**
 * Sources named where a list, table or paragraph is introduced (`根据 X 的测试：`), or in a line right after it
 * (`来源：…`, “Source: …”): they are attached to all of it.
 */
export function introducedEvidence(block: Block, blocks: readonly Block[]): Evidence[] {
  const [first, last] = group(block, blocks)
  const evidence: Evidence[] = []
  if (block.item || block.cell) {
    for (let at = first - 1, steps = 0; steps < 2; at--, steps++) {
      const before = blocks[at]
      if (!before || before.kind !== 'paragraph' || before.text.length > LONGEST_LEAD_IN) break
      if (leadsIn(before)) evidence.push(...sourcesOf(before))
    }
  }
  const after = blocks[last + 1]
  if (after && after.kind !== 'heading' && isSourceLine(after) && after.place().start.line - blocks[last]!.place().end.line <= NEXT)
    evidence.push(...sourcesOf(after))
  return evidence
}

/** First and last block of the list or table the block is in. */
function group(block: Block, blocks: readonly Block[]): [number, number] {
  const same = (other: Block | undefined): boolean =>
    other !== undefined && ((block.item !== null && other.item !== null) || (block.cell !== null && other.cell?.table === block.cell.table))
  let first = block.index
  while (same(blocks[first - 1])) first--
  let last = block.index
  while (same(blocks[last + 1])) last++
  return [first, last]
}

function leadsIn(block: Block): boolean {
  return matcher('both', 'evidence', 'lead-in').test(fold(block.text))
}

/** `来源：…`, “Source: …”. */
export function isSourceLine(block: Block): boolean {
  const folded = fold(block.text)
    .trimStart()
    .replace(/^[(*_]+/, '')
  const hit = matcher('both', 'evidence', 'source-label').find(folded)
  return hit !== null && hit.start === 0 && /^\s*[:：]/.test(folded.slice(hit.end, hit.end + 3)) && block.text.length <= 2 * LONGEST_LEAD_IN
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
