import { isWord } from '../../structure/words.ts'
import { readText } from '../text/readText.ts'
import type { Reading, Scope } from '../types.ts'
import { lacks } from './lacks.ts'
import { marksWinners } from './marksWinners.ts'
import { namesDefect } from './namesDefect.ts'
import { readCell } from './readCell.ts'
import { readHead } from './readHead.ts'
import { starRatings } from './starRatings.ts'
import type { Grid } from './types.ts'
import { usesTicks } from './usesTicks.ts'

/**
 * Reads a table whose columns are subjects and whose rows are aspects or sides:
 *
 * ```
 * | | Kafka | RabbitMQ |
 * | Throughput | high | low |
 * ```
 */
export function readColumns(grid: Grid, columns: readonly (string | null)[], scope: Scope, reading: Reading): void {
  const { header, rows } = grid
  const titled = columns[0] !== null
  const headless = titled || (header[0] !== undefined && isWord('ordinal-column', header[0].text))
  const winner = marksWinners(grid, columns)
  const ticked = usesTicks(grid, columns)
  // under a heading “Pros” too, a row's own head decides
  const open: Scope = { ...scope, polarity: null, polarityCue: null, useCase: false }
  for (const row of rows) {
    const inner = readHead(headless ? undefined : row[0], 'table-row', open, reading)
    if (!inner) continue
    if (!headless && inner.dimension && inner.dimension !== scope.dimension) inner.dimension.keep = true
    const defect = !headless && row[0] !== undefined && namesDefect(row[0].text)
    const lacking = ticked && !defect && row.some((cell, column) => columns[column] && cell && lacks(cell.text.trim()))
    const ratings = starRatings(
      columns.map((subject, column) => (subject ? row[column] : undefined)),
      inner.dimension?.name ?? null
    )
    for (const [column, cell] of row.entries()) {
      if (!cell || (column === 0 && !titled)) continue
      const subject = columns[column]
      if (subject) readCell(cell, subject, inner, reading, { winner, ticked, lacking, defect, rating: ratings[column] ?? null })
      else if (cell.text.trim() !== '')
        readText(
          {
            block: cell,
            start: 0,
            end: cell.text.length,
            scope: { ...inner, subjects: [], quiet: true },
            running: null,
            form: 'table-cell'
          },
          reading
        )
    }
  }
}
