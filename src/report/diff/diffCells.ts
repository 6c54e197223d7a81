import { USE_CASES } from '../../article/types.ts'
import { bareWords } from '../../text/bareWords.ts'
import type { ReportArticle, ReportStatement } from '../types.ts'
import { pairUp } from './pairUp.ts'
import type { CellDiff } from './types.ts'

/** Ids of the new version → ids of the old one; both versions are known by the ids of the new one where they match. */
export interface Matching {
  readonly subjects: ReadonlyMap<string, string>
  readonly dimensions: ReadonlyMap<string, string>
}

interface Statement extends ReportStatement {
  /** The cell it belongs to, the same for both versions. */
  readonly cell: string
}

/** A statement is the same with a small edit down to this likeness. */
const LEAST = 0.6

/** The cells that differ: their state, or what is said in them. Statements outside of any dimension have cells of their own. */
export function diffCells(old: ReportArticle, now: ReportArticle, matching: Matching): CellDiff[] {
  const newOf = (ids: ReadonlyMap<string, string>) => new Map([...ids].map(([after, before]) => [before, after]))
  const [subjects, dimensions] = [newOf(matching.subjects), newOf(matching.dimensions)]
  const oldKey = cellKeys(
    old,
    (id) => subjects.get(id) ?? `old ${id}`,
    (id) => dimensions.get(id) ?? (id === USE_CASES ? id : `old ${id}`)
  )
  const nowKey = cellKeys(
    now,
    (id) => id,
    (id) => id
  )
  const said = ({ statements }: ReportArticle, keyOf: CellKeys['of']): Statement[] =>
    statements.map((one) => ({ ...one, cell: keyOf(one.dimensionId, one.subjectId) }))
  const { pairs, gone, fresh } = pairUp(said(old, oldKey.of), said(now, nowKey.of), {
    key: ({ cell, text }) => `${cell} ${bareWords(text)}`,
    text: ({ text }) => bareWords(text),
    group: ({ cell }) => cell,
    least: LEAST
  })
  const turned = pairs.filter(([before, after]) => before.polarity !== after.polarity)
  const keys = new Set([...nowKey.cells.keys(), ...oldKey.cells.keys()])
  return [...keys].flatMap((key) => {
    const before = oldKey.cells.get(key)
    const after = nowKey.cells.get(key)
    const { dimension, subject } = (after ?? before)!
    const cell: CellDiff = {
      dimension,
      subject,
      from: before?.state ?? null,
      to: after?.state ?? null,
      gained: fresh.filter((one) => one.cell === key).map(({ polarity, text, line }) => ({ polarity, text, line })),
      lost: gone.filter((one) => one.cell === key).map(({ polarity, text, line }) => ({ polarity, text, line })),
      turned: turned
        .filter(([, { cell }]) => cell === key)
        .map(([{ polarity: from }, { polarity: to, text, line }]) => ({ from, to, text, line }))
    }
    return cell.from !== cell.to || cell.gained.length + cell.lost.length + cell.turned.length > 0 ? [cell] : []
  })
}

interface CellKeys {
  readonly of: (dimension: string | null, subject: string) => string
  readonly cells: ReadonlyMap<string, { readonly dimension: string | null; readonly subject: string; readonly state: CellDiff['to'] }>
}

/** The cells of one version by key: those of the matrix in order, then those of statements outside of it. */
function cellKeys(article: ReportArticle, subjectKey: (id: string) => string, dimensionKey: (id: string) => string): CellKeys {
  const rowOf = new Map(article.matrix.dimensions.flatMap((ids, row) => ids.map((id) => [id, article.matrix.rows[row] ?? id])))
  const of: CellKeys['of'] = (dimension, subject) =>
    `${dimension === null ? '' : dimensionKey(rowOf.get(dimension) ?? dimension)}|${subjectKey(subject)}`
  const cells = new Map<string, { dimension: string | null; subject: string; state: CellDiff['to'] }>()
  for (const { dimensionId, dimension, subjectId, subject, state } of article.matrix.cells.flat())
    cells.set(of(dimensionId, subjectId), { dimension, subject, state })
  for (const { dimensionId, dimension, subjectId, subject } of article.statements) {
    const key = of(dimensionId, subjectId)
    if (!cells.has(key)) cells.set(key, { dimension, subject, state: null })
  }
  return { of, cells }
}
