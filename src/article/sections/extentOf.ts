import type { OutlineNode } from '../outline/types.ts'
import { blocksUnder } from '../statements/walk/blocksUnder.ts'
import type { Place } from '../types.ts'

/** From the label of the first node to the end of the last text under any of them. */
export function extentOf(nodes: readonly OutlineNode[]): Place {
  const places = nodes.flatMap((node) => [...(node.label ? [node.label] : []), ...blocksUnder(node)]).map((block) => block.place())
  const first = places.reduce((least, place) => (place.start.offset < least.start.offset ? place : least))
  const last = places.reduce((most, place) => (place.end.offset > most.end.offset ? place : most))
  return { start: first.start, end: last.end }
}
