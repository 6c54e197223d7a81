import { matcher } from '../../lexicon/index.ts'
import { countWhile } from '../../text/countWhile.ts'
import { fold } from '../../text/fold.ts'
import type { ClaimUnit } from '../claims/types.ts'
import type { Block, Outline } from '../outline/types.ts'
import type { Evidence, Place } from '../types.ts'
import { captionSources } from './captionSources.ts'
import { isCaption } from './isCaption.ts'
import { isSourceLine } from './isSourceLine.ts'
import { sourceLabel } from './sourceLabel.ts'
import { sourcesIn } from './sourcesIn.ts'
import type { BlockEvidence, Citations, Found } from './types.ts'

/** A table or a picture. */
interface Exhibit {
  readonly kind: 'table' | 'figure'
  /** First and last block. */
  readonly first: number
  readonly last: number
  /** `表1`, `table 1`, as its caption calls it, blanks left out; null without one. */
  readonly label: string | null
  readonly sources: readonly Found[]
  readonly place: Place
}

/** `下表`, “the chart above” are no further off than this many blocks. */
const NEAR = 4
/** A line of a picture's own paragraph that is longer than this is text. */
const CAPTION = 200

/**
 * Prepares the search for the tables and figures a sentence points to (`如表 1 所示`, “the chart below shows”).
 *
 * @returns for a unit the table or figure as evidence: it supports where it has a source line itself, otherwise it is shown.
 */
export function createExhibits(outline: Outline, citations: Citations, introduced: BlockEvidence): (unit: ClaimUnit) => Evidence[] {
  let exhibits: readonly Exhibit[] | null = null
  const matchers = {
    label: matcher('both', 'evidence', 'exhibit-label'),
    below: matcher('both', 'evidence', 'exhibit-below'),
    above: matcher('both', 'evidence', 'exhibit-above'),
    table: matcher('both', 'evidence', 'table-word')
  }
  return ({ block, folded }) => {
    if (block.cell) return []
    exhibits ??= readExhibits(outline.blocks, citations, introduced)
    if (exhibits.length === 0) return []
    const pointers = Object.entries(matchers).flatMap(([way, { all }]) =>
      way === 'table' ? [] : all(folded).map(({ term }) => ({ way, term }))
    )
    for (const { way, term } of pointers) {
      const kind = matchers.table.test(term) ? 'table' : 'figure'
      const found = way === 'label' ? exhibits.find(({ label }) => label === squash(term)) : next(way === 'below' ? 1 : -1, kind, block)
      if (found) return [evidenceOf(found)]
    }
    return []
  }

  function next(way: 1 | -1, kind: Exhibit['kind'], { index }: Block): Exhibit | undefined {
    const of = exhibits!.filter((one) => one.kind === kind)
    if (way === 1) {
      const after = of[countWhile(of, ({ first }) => first <= index)]
      return after && after.first - index <= NEAR ? after : undefined
    }
    const before = of[countWhile(of, ({ last }) => last < index) - 1]
    return before && index - before.last <= NEAR ? before : undefined
  }
}

function evidenceOf({ kind, label, sources, place }: Exhibit): Evidence {
  const [source] = sources
  return { kind, reach: source ? 'sentence' : 'nearby', target: source?.target ?? label ?? '', place }
}

function readExhibits(blocks: readonly Block[], citations: Citations, introduced: BlockEvidence): Exhibit[] {
  const exhibits: Exhibit[] = []
  for (const [index, block] of blocks.entries()) {
    if (block.cell) {
      if (blocks[index - 1]?.cell?.table === block.cell.table) continue
      let last = index
      while (blocks[last + 1]?.cell?.table === block.cell.table) last++
      const place = { start: block.place().start, end: blocks[last]!.place().end }
      exhibits.push({ kind: 'table', first: index, last, place, label: labelBeside(blocks, index, last), sources: introduced(block) })
    } else if (block.kind !== 'heading' && block.text.length <= CAPTION && block.marks.some(({ kind }) => kind === 'image')) {
      const label = labelOf(block) ?? labelBeside(blocks, index, index)
      exhibits.push({
        kind: 'figure',
        first: index,
        last: index,
        label,
        sources: sourcesBeside(blocks, block, citations),
        place: block.place()
      })
    }
  }
  return exhibits
}

/** The caption stands right before or right after. */
function labelBeside(blocks: readonly Block[], first: number, last: number): string | null {
  return labelOf(blocks[first - 1]) ?? labelOf(blocks[last + 1])
}

function labelOf(block: Block | undefined): string | null {
  if (!block || !isCaption(block)) return null
  return squash(matcher('both', 'evidence', 'exhibit-label').find(fold(block.text.trimStart()))!.term)
}

function sourcesBeside(blocks: readonly Block[], block: Block, citations: Citations): Found[] {
  const own = sourceLabel(block.text)
  if (own) return sourcesIn(block, citations, true, own.end)
  const found: Found[] = []
  for (const other of [blocks[block.index - 1], blocks[block.index + 1], blocks[block.index + 2]]) {
    if (!other || other.kind === 'heading' || other.cell) continue
    if (isCaption(other)) found.push(...captionSources(other, citations))
    else if (other.index > block.index && isSourceLine(other))
      found.push(...sourcesIn(other, citations, true, sourceLabel(other.text)!.end))
  }
  return found
}

function squash(label: string): string {
  return label.replace(/[\s.]+/g, '').replace(/^fig(?:ure)?(?=\d)/, 'figure')
}
