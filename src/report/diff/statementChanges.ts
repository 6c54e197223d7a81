import type { RootContent } from 'mdast'
import { USE_CASES } from '../../article/types.ts'
import type { LineNode } from '../markdown/lineLink.ts'
import { paragraph, strong } from '../markdown/nodes.ts'
import { details } from './details.ts'
import { type Drawing, rows } from './drawing.ts'
import { excerptOf } from './excerptOf.ts'
import { quiet } from './quiet.ts'
import type { CellDiff } from './types.ts'

interface Change {
  readonly cell: CellDiff
  readonly mark: string
  readonly side: string
  readonly text: string
  readonly line: number
  /** Whether the line is one of the old version. */
  readonly old: boolean
}

/** The statements that came, went and changed sides, folded away, by cell. */
export function statementChanges(cells: readonly CellDiff[], drawing: Drawing, at: LineNode): RootContent[] {
  const { labels, words } = drawing
  const side = labels.polarity
  const changes = cells.flatMap((cell): Change[] => [
    ...cell.gained.map(({ polarity, text, line }) => ({ cell, mark: '➕', side: side[polarity], text, line, old: false })),
    ...cell.turned.map(({ from, to, text, line }) => ({
      cell,
      mark: '🔁',
      side: words.becomes(side[from], side[to]),
      text,
      line,
      old: false
    })),
    ...cell.lost.map(({ polarity, text, line }) => ({ cell, mark: '➖', side: side[polarity], text, line, old: true }))
  ])
  if (changes.length === 0) return []
  const count = (of: 'gained' | 'lost' | 'turned') => cells.reduce((sum, cell) => sum + cell[of].length, 0)
  const nameOf = ({ dimension, subject }: CellDiff) =>
    [dimension === null ? words.outside : dimension === USE_CASES ? labels.useCases : dimension, subject].map(excerptOf).join(' · ')
  return details(
    words.statements(count('gained'), count('lost'), count('turned')),
    rows(changes, drawing, (change) =>
      paragraph(
        `${change.mark} `,
        strong(quiet(nameOf(change.cell))),
        ` ${change.side}${labels.colon}${quiet(excerptOf(change.text))}`,
        ...(change.old ? [words.before(change.line)] : [' ', at({ line: change.line })])
      )
    )
  )
}
