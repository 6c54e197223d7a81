import type { Outline } from './outline/types.ts'
import { isWord } from './structure/words.ts'
import type { Dimension, Place, Statement, Verdict } from './types.ts'
import { USE_CASES } from './types.ts'

/** The concluding section, or the last recommending statements: what the article recommends, and on which grounds. */
export function readVerdict(outline: Outline, statements: readonly Statement[], dimensions: readonly Dimension[]): Verdict | null {
  const headings = outline.blocks.filter((block) => block.kind === 'heading' && isWord('conclusion-heading', block.text))
  const heading = headings.at(-1)
  const useCases = new Set([
    USE_CASES,
    ...dimensions.filter((dimension) => dimension.standard === 'use-cases').map((dimension) => dimension.id)
  ])
  const from = heading?.place().start.offset ?? 0
  const next = heading
    ? outline.blocks.find((block) => block.kind === 'heading' && block.index > heading.index && block.depth <= heading.depth)
    : undefined
  const to = next?.place().start.offset ?? Number.POSITIVE_INFINITY
  const inside = statements.filter((statement) => statement.place.start.offset >= from && statement.place.start.offset < to)
  const recommending = inside.filter(
    (statement) => statement.polarity === 'pro' && statement.dimension !== null && useCases.has(statement.dimension)
  )
  const chosen = recommending.length > 0 ? recommending : heading ? inside.filter((statement) => statement.polarity === 'pro') : []
  const first = chosen[0]
  if (!first) return null
  const last = chosen.at(-1)!
  const place: Place = { start: first.place.start, end: last.place.end }
  const grounds = inside.flatMap((statement) =>
    statement.dimension !== null && !useCases.has(statement.dimension) ? [statement.dimension] : []
  )
  return { recommends: [...new Set(chosen.map((statement) => statement.subject))], dimensions: [...new Set(grounds)], place }
}
