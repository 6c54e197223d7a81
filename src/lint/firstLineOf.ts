import type { Place } from '../article/types.ts'

/** The first line of a text: where findings about the whole file stand. */
export function firstLineOf(source: string): Place {
  const match = source.match(/^[^\r\n]*/)?.[0] ?? ''
  return { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: match.length + 1, offset: match.length } }
}
