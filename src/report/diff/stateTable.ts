import type { RootContent } from 'mdast'
import { paragraph, table } from '../markdown/nodes.ts'
import { stateMark } from '../marks.ts'
import type { Drawing } from './drawing.ts'
import { excerptOf } from './excerptOf.ts'
import { quiet } from './quiet.ts'
import type { ArticleDiff, CellDiff } from './types.ts'

const STATES = ['balanced', 'one-sided', 'described', 'missing'] as const
/** Of a new article every cell is one more; its figures say enough. */
const MOST_ROWS = 30

/** The rows and columns of the matrix in which a cell has another state, with the state before and after. */
export function stateTable({ cells }: ArticleDiff, { labels, words, most }: Drawing): RootContent[] {
  const turned = cells.filter(({ dimension, from, to }) => dimension !== null && from !== to)
  if (turned.length === 0 || most === 0) return []
  const subjects = [...new Set(turned.map(({ subject }) => subject))]
  const dimensions = [...new Set(turned.map(({ dimension }) => dimension ?? ''))]
  const shown = dimensions.slice(0, Math.min(most, MOST_ROWS))
  const mark = (state: CellDiff['from']) => (state === null ? '' : stateMark[state])
  const legend = STATES.filter((state) => turned.some(({ from, to }) => from === state || to === state))
  const cellText = (dimension: string, subject: string) => {
    const cell = turned.find((one) => one.dimension === dimension && one.subject === subject)
    return cell ? words.becomes(mark(cell.from), mark(cell.to)).trim() : ''
  }
  return [
    table(
      [null, ...subjects.map(() => null)],
      [
        [labels.dimension, ...subjects.map((subject) => quiet(excerptOf(subject)))],
        ...shown.map((dimension) => [quiet(excerptOf(dimension)), ...subjects.map((subject) => cellText(dimension, subject))])
      ]
    ),
    paragraph(
      [
        ...(shown.length < dimensions.length ? [words.more(dimensions.length - shown.length)] : []),
        ...legend.map((state) => `${stateMark[state]} ${labels.state[state]}`)
      ].join(' · ')
    )
  ]
}
