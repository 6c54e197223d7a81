/** Hand-made Articles over a real source: places are found in the text, so that they cannot be miscounted. */
import type { Place, Point } from '../../src/article/types.ts'

/** Returns a function that finds the next occurrence of some words at or after a line, as a place. */
export function fromSource(source: string): (words: string, line?: number) => Place {
  const starts = [0]
  for (let index = 0; index < source.length; index++) if (source[index] === '\n') starts.push(index + 1)
  const point = (offset: number): Point => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
  return (words, line = 1) => {
    const start = source.indexOf(words, starts[line - 1])
    if (start < 0) throw new Error(`No “${words}” from line ${line} on`)
    return { start: point(start), end: point(start + words.length) }
  }
}
