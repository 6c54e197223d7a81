import type { Block } from '../outline/types.ts'
import { measuredBy } from './measuredBy.ts'
import { namedSource } from './namedSource.ts'
import type { Citations, Found } from './types.ts'

/**
 * What a stretch of a block gives as source: the links, footnotes and numbers in it, otherwise a source it names, or how
 * something was measured.
 *
 * @param labelled whether words before it announce a source (`来源：`).
 */
export function sourcesIn(block: Block, citations: Citations, labelled = false, start = 0, end = block.text.length): Found[] {
  const cited = citations(block).pieces.filter((piece) => !piece.weak && piece.start >= start && piece.end <= end)
  if (cited.length > 0) return cited.map(({ found }) => found)
  const text = block.text.slice(start, end)
  const named = namedSource(text, labelled) ?? measuredBy(text)
  if (!named) return []
  const kind = 'method' in named ? 'measurement' : 'named-source'
  return [{ kind, target: named.target, place: block.place(start + named.start, start + named.end) }]
}
