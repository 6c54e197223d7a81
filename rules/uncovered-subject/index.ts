import {
  type Article,
  type Cell,
  type CoverageMatrix,
  code,
  coveredHere,
  type Dimension,
  defineRule,
  isAdvice,
  list
} from '../../src/rule.ts'

interface Gap {
  readonly dimension: string
  readonly subjects: readonly string[]
}

export default defineRule({
  id: 'uncovered-subject',
  description: {
    zh: '一个维度写了别的对象，唯独没写某个对象',
    en: 'A dimension treats the other subjects and says nothing of this one'
  },
  category: 'balance',
  severity: 'error',
  options: {
    ignore: {
      description: 'Dimensions that need not cover every subject, by the name in the article or the id of a standard dimension.',
      default: ['use-cases'] as readonly string[]
    },
    minimumShare: {
      description:
        'Share of the neighbouring dimensions that must treat the subject together with those covered here before its absence counts as a gap.',
      default: 0.5,
      minimum: 0,
      maximum: 1
    }
  },
  messages: {
    missing: {
      about: ['dimension', 'subjects'],
      zh: ({ dimension, subjects }: Gap) => `${code(dimension)} 这一项没有写到 ${list.zh(subjects)}，请补上`,
      en: ({ dimension, subjects }: Gap) =>
        `${code(dimension)} has no statement about ${list.en(subjects)}, add ${subjects.length === 1 ? 'one' : 'them'}`,
      note: {
        zh: () => '别的对象都写了，独缺这一格，读者分不清是没有差别、没有查过，还是有意不提',
        en: () =>
          'In a row that treats the others, a gap can mean no difference, not checked, or left out on purpose; readers cannot tell which'
      }
    }
  },
  *check({ article, matrix }, { ignore, minimumShare }) {
    const rows = layOut(article, matrix)
    const { dimensions, tableOf } = rows
    const nameOf = new Map(article.subjects.map((subject) => [subject.id, subject.name]))
    for (const [index, dimension] of dimensions.entries()) {
      // What running text takes up by the way (“in terms of noise, …”, `噪音小`) promises nothing about the others.
      if (dimension.cue.by === 'aspect-phrase' || dimension.cue.by === 'topic') continue
      // In a part about one subject it stands beside the same label of the others: `unparallel-dimensions`.
      if (isOneSubjects(dimension, article) && !tableOf(index)) continue
      if ([dimension.name, dimension.standard].some((name) => name !== null && ignore.includes(name))) continue
      const row = matrix.cells[index] ?? []
      const covered = row.filter((cell) => cell.state !== 'missing')
      const open = row.filter((cell) => cell.state === 'missing' && isLaidOut(rows, index, cell, covered, minimumShare))
      if (open.length === 0) continue
      const advised = advisedUnder(dimension, article)
      const gaps = open.filter((cell) => !advised.has(cell.subject))
      if (covered.length === 0 || gaps.length === 0) continue
      // Outside of tables, where most are missing the passage is rather about those few.
      if (gaps.length > covered.length && !tableOf(index)) continue
      // A lone mark in a row says which subject wins it; the empty cells beside it are answered.
      if (covered.every((cell) => article.statements.some((one) => one.dimension === cell.dimension && one.cue.by === 'winner-mark')))
        continue
      const first = ({ pros, cons, neutral }: Cell) => article.statements.find(({ id }) => [...pros, ...cons, ...neutral].includes(id))
      yield {
        message: 'missing',
        data: { dimension: dimension.name, subjects: gaps.map((cell) => nameOf.get(cell.subject) ?? cell.subject) },
        place: dimension.place,
        related: covered.slice(0, 3).flatMap((cell) => {
          const statement = first(cell)
          return statement ? [{ message: coveredHere, data: { subject: nameOf.get(cell.subject) ?? '' }, place: statement.place }] : []
        }),
        ...suggestStubs(dimension, gaps, article)
      }
    }
  }
})

/** The lines to be filled in, where the shape of the list tells how they begin. */
function suggestStubs({ id }: Dimension, gaps: readonly Cell[], { stubs }: Article) {
  const wanted = stubs.filter(({ dimension, subject }) => dimension === id && gaps.some((gap) => gap.subject === subject))
  const [first] = wanted
  if (!first || wanted.length < gaps.length) return {}
  const edit = { start: first.at, end: first.at, text: wanted.map(({ text }) => text).join('') }
  return { suggest: [{ title: { zh: () => '补上空的标签，内容待写', en: () => 'Add the label, to be filled in' }, edits: [edit] }] }
}

/**
 * Whether the article is laid out so that this cell would be filled: most of the dimensions written the same way under
 * the same heading treat the missing subject beside those covered here, the dimension before or after among them. The
 * advantages listed for one subject alone, or a second table with fewer columns, leave no gap.
 */
function isLaidOut(
  { matrix, dimensions, tableOf }: Rows,
  index: number,
  gap: Cell,
  covered: readonly Cell[],
  minimumShare: number
): boolean {
  const own = dimensions[index]!
  const wanted = [gap, ...covered].map((cell) => matrix.columns.indexOf(cell.subject))
  const together = tableOf(index)
  const siblings = dimensions.flatMap((dimension, at) => {
    const row = matrix.cells[at] ?? []
    if (at === index || (together && !together.has(at)) || dimension.cue.by !== own.cue.by || dimension.group !== own.group) return []
    if (row.every((cell) => cell.state === 'missing')) return []
    return [{ at, full: wanted.every((column) => row[column]?.state !== 'missing') }]
  })
  const before = siblings.findLast((sibling) => sibling.at < index)
  const after = siblings.find((sibling) => sibling.at > index)
  const full = siblings.filter((sibling) => sibling.full).length
  return (before?.full || after?.full || false) && full > siblings.length * minimumShare - (minimumShare === 1 ? 1e-9 : 0)
}

function isOneSubjects({ place }: Dimension, { sections }: Article): boolean {
  return sections.some(
    ({ subject, extent }) => subject !== null && extent.start.offset <= place.start.offset && place.end.offset <= extent.end.offset
  )
}

/** “… while Y is more suitable for cutting bones” under a dimension is advice, and treats Y there all the same. */
function advisedUnder({ place }: Dimension, article: Article): ReadonlySet<string> {
  const advises = isAdvice(article)
  const next =
    article.dimensions.find((other) => other.place.start.offset > place.end.offset)?.place.start.offset ?? Number.POSITIVE_INFINITY
  const inside = article.statements.filter((one) => one.place.start.offset >= place.start.offset && one.place.start.offset < next)
  return new Set(inside.filter(advises).map(({ subject }) => subject))
}

interface Rows {
  readonly matrix: CoverageMatrix
  /** The dimension of each row of the matrix; one that is treated twice counts once. */
  readonly dimensions: readonly Dimension[]
  /** For a row of a table, the rows of the same one, which stand on lines that follow each other; null for any other. */
  readonly tableOf: (index: number) => ReadonlySet<number> | null
}

function layOut({ dimensions: all, statements }: Article, matrix: CoverageMatrix): Rows {
  const byId = new Map(all.map((dimension) => [dimension.id, dimension]))
  const dimensions = matrix.rows.map((id) => byId.get(id)!)
  const inTables = new Set(statements.flatMap(({ dimension, form }) => (form === 'table-cell' && dimension !== null ? [dimension] : [])))
  const lineOf = (index: number) => dimensions[index]?.place.start.line ?? Number.NaN
  const tables = new Map<number, Set<number>>()
  for (const index of dimensions.keys()) {
    const table = lineOf(index) === lineOf(index - 1) + 1 ? (tables.get(index - 1) ?? new Set<number>()) : new Set<number>()
    tables.set(index, table.add(index))
  }
  return { matrix, dimensions, tableOf: (index) => (inTables.has(dimensions[index]!.id) ? tables.get(index)! : null) }
}
