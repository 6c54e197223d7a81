import type { Cell } from './types.ts'

/**
 * The subject that comes off best in a row of the matrix: pros minus cons higher than for every other subject treated
 * there. Null where two come off equally well, and where fewer than two are treated.
 *
 * @returns id of the subject.
 */
export function favoured(row: readonly Cell[]): string | null {
  const treated = row.filter((cell) => cell.state !== 'missing')
  if (treated.length < 2) return null
  const score = ({ pros, cons }: Cell) => pros.length - cons.length
  const best = Math.max(...treated.map(score))
  const winners = treated.filter((cell) => score(cell) === best)
  return winners.length === 1 ? winners[0]!.subject : null
}
