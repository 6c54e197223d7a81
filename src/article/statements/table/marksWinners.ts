import { isWinnerMark } from './isWinnerMark.ts'
import type { Grid } from './types.ts'

/**
 * Whether the table marks in each row the one subject that wins:
 *
 * ```
 * | | A | B |
 * | speed | x | |
 * | price | | x |
 * ```
 */
export function marksWinners({ rows }: Grid, columns: readonly (string | null)[]): boolean {
  const filled = rows
    .map((row) => columns.flatMap((subject, i) => (subject === null ? [] : [row[i]?.text.trim() ?? ''])).filter((text) => text !== ''))
    .filter((texts) => texts.length > 0)
  return filled.length >= 2 && filled.every((texts) => texts.length === 1 && isWinnerMark(texts[0]!))
}
