import type { Article, Dimension, Place, Statement } from '../article/types.ts'
import { groupBy } from './groupBy.ts'

/** The order in which one dimension, or one table, sets out its subjects. */
export interface SubjectOrder {
  /** Name of the dimension; of a table's first. */
  readonly dimension: string
  /** Ids of the subjects, two or more, in the order of their labels, headings or cells. */
  readonly subjects: readonly string[]
  readonly place: Place
}

/** Rows of one table stand this near to each other; from the last row of one to the first of the next there are more lines. */
const NEXT_ROW = 3

/**
 * The orders in which an article sets out its subjects, in reading order: each table once, and each dimension outside of
 * tables that gives every subject it treats a label or a heading of its own. In running text the order follows the argument.
 */
export function subjectOrders(article: Article): SubjectOrder[] {
  return [...ofTables(article), ...ofLabels(article)].sort((a, b) => a.place.start.offset - b.place.start.offset)
}

function ofTables({ statements, dimensions }: Article): SubjectOrder[] {
  const tables: Statement[][] = []
  for (const cell of statements.filter(({ form }) => form === 'table-cell').toSorted(byOffset)) {
    const last = tables.at(-1)
    if (last && cell.place.start.line - last.at(-1)!.place.start.line <= NEXT_ROW) last.push(cell)
    else tables.push([cell])
  }
  return tables.flatMap((table) => {
    const rows = [...groupBy(table, ({ dimension }) => dimension)].flatMap(([id, row]) => {
      const dimension = dimensions.find((one) => one.id === id)
      return dimension ? [{ dimension, first: row[0]!, subjects: [...new Set(row.map(({ subject }) => subject))] }] : []
    })
    const usual = commonest(rows)
    if (!usual || usual.subjects.length < 2) return []
    return [{ dimension: usual.dimension.name, subjects: usual.subjects, place: placeNear(usual.first, usual.dimension) }]
  })
}

/** The row whose order most rows share, among those that treat the most subjects. */
function commonest<Row extends { readonly subjects: readonly string[] }>(rows: readonly Row[]): Row | undefined {
  const most = rows.reduce((most, { subjects }) => Math.max(most, subjects.length), 0)
  const full = rows.filter(({ subjects }) => subjects.length === most)
  const alike = [...groupBy(full, ({ subjects }) => subjects.join(' ')).values()]
  return alike.reduce<Row[]>((best, next) => (next.length > best.length ? next : best), [])[0]
}

/** The dimension's own place, unless it was introduced before, elsewhere. */
function placeNear({ place }: Statement, dimension: Dimension): Place {
  return place.start.line - dimension.place.start.line <= NEXT_ROW ? dimension.place : place
}

function ofLabels({ dimensions, statements, mentions }: Article): SubjectOrder[] {
  const marked = mentions.filter(({ as }) => as === 'label' || as === 'heading')
  // A heading about several of them gives none a place of its own.
  const labels = [...groupBy(marked, ({ place }) => place.start.line).values()].flatMap((line) =>
    line.every(({ subject }) => subject === line[0]!.subject) ? line : []
  )
  const under = groupBy(statements, ({ dimension }) => dimension)
  return dimensions.flatMap(({ id, name, place }, at) => {
    const own = under.get(id) ?? []
    const from = place.start.offset
    const to = dimensions.slice(at + 1).find((next) => next.place.start.offset > from)?.place.start.offset ?? Number.POSITIVE_INFINITY
    const inside = own.filter(({ place: { start }, form }) => start.offset >= from && start.offset < to && form !== 'table-cell')
    const last = inside.reduce((last, { place: { end } }) => Math.max(last, end.offset), 0)
    const treated = new Set(inside.map(({ subject }) => subject))
    const named = labels.filter(({ subject, place: { start } }) => treated.has(subject) && start.offset > from && start.offset < last)
    const subjects = [...new Set(named.map(({ subject }) => subject))]
    return subjects.length >= 2 && subjects.length === treated.size ? [{ dimension: name, subjects, place }] : []
  })
}

function byOffset(a: Statement, b: Statement): number {
  return a.place.start.offset - b.place.start.offset
}
