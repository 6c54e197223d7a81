import type { Node } from 'mdast'
import type { Place, Point } from '../../article/types.ts'
import type { Pair } from './pairUp.ts'

const START: Point = { line: 1, column: 1, offset: 0 }

/**
 * Places of a text that was written from a tree → places of the file. Exact where the words stand in the file as in the tree,
 * else the nearest node around that has a position, else the start of the file.
 *
 * @param pairs outer ranges before inner ones, the root first.
 * @param source the file's text, as far as there is one.
 */
export function createPlacer(pairs: readonly Pair[], source: string): (place: Place) => Place {
  const around = (start: number, end: number) => pairs.filter((pair) => pair.start <= start && end <= pair.end).reverse()
  const exact = (offset: number): Point | null => {
    const pair = around(offset, offset).find(({ words }) => words !== null)
    const from = pair && placeOf(pair.origin)
    if (!from || source.slice(from.start.offset, from.end.offset) !== pair.words) return null
    const shift = offset - pair.start
    const lines = pair.words.slice(0, shift).split(/\r\n|\r|\n/)
    const [last = ''] = lines.slice(-1)
    const column = lines.length > 1 ? last.length + 1 : from.start.column + shift
    return { line: from.start.line + lines.length - 1, column, offset: from.start.offset + shift }
  }
  return ({ start, end }) => {
    const [first, last] = [exact(start.offset), exact(end.offset)]
    if (first && last && first.offset <= last.offset) return { start: first, end: last }
    // The root is around everything, and says nothing.
    const nodes = around(start.offset, end.offset).filter(({ origin }) => origin.type !== 'root')
    return nodes.map(({ origin }) => placeOf(origin)).find((place) => place !== null) ?? { start: START, end: START }
  }
}

function placeOf({ position }: Node): Place | null {
  if (!position) return null
  const { start, end } = position
  return { start: { ...start, offset: start.offset ?? 0 }, end: { ...end, offset: end.offset ?? 0 } }
}
