import { symbolPolarity } from '../../polarity/symbolPolarity.ts'
import { isNothing } from './isNothing.ts'
import type { Grid } from './types.ts'

/** One cell in ten: ticks are how this table speaks. */
const SHARE = 0.1

/** Whether ticks and crosses are common in the columns of the subjects. */
export function usesTicks({ rows }: Grid, columns: readonly (string | null)[]): boolean {
  const texts = rows.flatMap((row) => row.filter((_, i) => columns[i])).map((cell) => cell?.text.trim() ?? '')
  const ticks = texts.filter((text) => text !== '' && !isNothing(text) && symbolPolarity(text) !== null)
  return ticks.length > SHARE * texts.length
}
