import type { Place } from '../article/types.ts'

/** The four fields of a place in JSON output; lines and columns are 1-based, the end is exclusive. */
export function placed({ start, end }: Place): { line: number; column: number; endLine: number; endColumn: number } {
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
}
