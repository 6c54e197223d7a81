import { type Cell, code, defineRule, list } from '../../src/rule.ts'

interface Sides {
  readonly dimension: string
  readonly praised: readonly string[]
  readonly blamed: readonly string[]
}

export default defineRule({
  id: 'one-sided-dimension',
  description: {
    zh: '一个维度里，有的对象只有优点，其余的只有缺点',
    en: 'Under one dimension some subjects have only pros and the rest only cons'
  },
  category: 'balance',
  // That one subject is better under one dimension is what comparisons are for.
  severity: 'off',
  options: {
    minimum: { description: 'How many statements the dimension must hold.', default: 2, minimum: 2 },
    ignore: {
      description: 'Dimensions that may be one-sided, by the name in the article or the id of a standard dimension.',
      default: [] as readonly string[]
    }
  },
  messages: {
    oneSided: {
      about: ['dimension', 'praised', 'blamed'],
      zh: ({ dimension, praised, blamed }: Sides) =>
        `${code(dimension)} 这一项只写了 ${list.zh(praised)} 的优点和 ${list.zh(blamed)} 的缺点，请补上另一面`,
      en: ({ dimension, praised, blamed }: Sides) =>
        `${code(dimension)} has only pros of ${list.en(praised)} and only cons of ${list.en(blamed)}, add the other side`,
      note: {
        zh: () => '好坏截然分开的维度少见，多半各有得失',
        en: () => 'A dimension that divides so cleanly is rare; most cost something on the better side too'
      }
    }
  },
  *check({ article, matrix }, { minimum, ignore }) {
    const nameOf = new Map(article.subjects.map(({ id, name }) => [id, name]))
    for (const row of matrix.cells) {
      const dimension = article.dimensions.find(({ id }) => id === row[0]?.dimension)
      if (!dimension || [dimension.name, dimension.standard].some((name) => name !== null && ignore.includes(name))) continue
      const treated = row.filter((cell) => cell.state !== 'missing')
      const polar = treated.filter((cell) => cell.state === 'one-sided')
      const praised = polar.filter((cell) => cell.pros.length > 0)
      const blamed = polar.filter((cell) => cell.cons.length > 0)
      const size = treated.flatMap(({ pros, cons, neutral }) => [...pros, ...cons, ...neutral]).length
      if (polar.length < treated.length || praised.length === 0 || blamed.length === 0 || size < minimum) continue
      const names = (cells: readonly Cell[]) => cells.map(({ subject }) => nameOf.get(subject) ?? subject)
      yield {
        message: 'oneSided',
        data: { dimension: dimension.name, praised: names(praised), blamed: names(blamed) },
        place: dimension.place
      }
    }
  }
})
