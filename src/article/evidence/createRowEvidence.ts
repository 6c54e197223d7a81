import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'
import { sourcesIn } from './sourcesIn.ts'
import type { BlockEvidence, Citations, Found } from './types.ts'

/**
 * Finds what supports a cell from elsewhere in its table: the cell of its row under `来源` or “Source”, and the footnotes of its
 * row's and its column's header.
 */
export function createRowEvidence(blocks: readonly Block[], citations: Citations): BlockEvidence {
  const cells = new Map<string, Block>()
  const sourceColumns = new Map<number, number[]>()
  for (const block of blocks) {
    if (!block.cell) continue
    const { table, row, column } = block.cell
    cells.set(`${table}/${row}/${column}`, block)
    if (row === 0 && isSourceHeader(block)) sourceColumns.set(table, [...(sourceColumns.get(table) ?? []), column])
  }
  return (block) => {
    if (!block.cell) return []
    const { table, row, column } = block.cell
    const at = (r: number, c: number): Block | undefined => cells.get(`${table}/${r}/${c}`)
    const given = (sourceColumns.get(table) ?? []).flatMap((one) => {
      const source = one === column ? undefined : at(row, one)
      return source ? sourcesIn(source, citations, true) : []
    })
    return [...given, ...(column > 0 ? footnotes(at(row, 0)) : []), ...footnotes(at(0, column))]
  }

  function footnotes(header: Block | undefined): Found[] {
    return header ? citations(header).pieces.flatMap(({ found }) => (found.kind === 'footnote' ? [found] : [])) : []
  }
}

function isSourceHeader({ text }: Block): boolean {
  const words = fold(text)
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
  const hit = matcher('both', 'evidence', 'source-label').find(words)
  return hit !== null && hit.end - hit.start >= words.length - 1
}
