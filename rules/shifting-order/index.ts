import { code, defineRule, list, type SubjectOrder, subjectOrders } from '../../src/rule.ts'

interface Shifted {
  readonly dimensions: readonly string[]
  readonly expected: readonly string[]
  readonly others: number
}

const alsoHere = {
  zh: ({ dimension }: { dimension: string }) => `${code(dimension)} 也换了顺序`,
  en: ({ dimension }: { dimension: string }) => `${code(dimension)} has another order too`
}

export default defineRule({
  id: 'shifting-order',
  description: {
    zh: '有几处写各对象的先后顺序与多数地方不同',
    en: 'Subjects come in another order in some dimensions than in most'
  },
  category: 'consistency',
  severity: 'info',
  options: {
    minimumDimensions: {
      description: 'How many dimensions (a table counts as one) must set out the subjects before their order is looked at.',
      default: 4,
      minimum: 3
    },
    minimumShare: {
      description: 'Share of them that must agree on an order before the others are taken for slips.',
      default: 0.75,
      minimum: 0.5,
      maximum: 1
    }
  },
  messages: {
    shifted: {
      about: ['dimensions'],
      zh: ({ dimensions, expected, others }: Shifted) =>
        `${list.zh(dimensions)} 下各对象的顺序与其余 ${others} 处不同，请统一为 ${expected.map(code).join('、')}`,
      en: ({ dimensions, expected, others }: Shifted) =>
        `Unexpected order of subjects under ${list.en(dimensions)}, expected ${expected.map(code).join(', ')} as in the other ${others} places`,
      note: {
        zh: () => '读者习惯了固定的先后，换了顺序容易看错对象',
        en: () => 'Readers who compare across expect each subject in its usual place and misread when it moves'
      }
    }
  },
  *check({ article }, { minimumDimensions, minimumShare }) {
    const orders = subjectOrders(article)
    if (orders.length < minimumDimensions) return
    const expected = usualOrder(orders, minimumShare)
    if (!expected) return
    const rank = new Map(expected.map((subject, at) => [subject, at]))
    const shifted = orders.filter(({ subjects }) => !subjects.every((id, at) => at === 0 || rank.get(subjects[at - 1]!)! < rank.get(id)!))
    const [first, ...more] = shifted
    const others = orders.length - shifted.length
    if (!first || others < orders.length * minimumShare) return
    const nameOf = new Map(article.subjects.map(({ id, name }) => [id, name]))
    yield {
      message: 'shifted',
      data: {
        dimensions: shifted.map(({ dimension }) => dimension),
        expected: expected.map((id) => nameOf.get(id) ?? id),
        others
      },
      place: first.place,
      related: more.map(({ dimension, place }) => ({ message: alsoHere, data: { dimension }, place }))
    }
  }
})

/** The order on which enough places agree for each two subjects that they treat; null where there is none. */
function usualOrder(orders: readonly SubjectOrder[], minimumShare: number): string[] | null {
  const ids = [...new Set(orders.flatMap(({ subjects }) => subjects))]
  const before = (a: string, b: string) =>
    orders.filter(({ subjects: all }) => all.indexOf(a) >= 0 && all.indexOf(a) < all.indexOf(b)).length
  const firstOf = new Map(ids.map((id) => [id, 0]))
  for (const a of ids) {
    for (const b of ids) {
      const [ab, ba] = [before(a, b), before(b, a)]
      if (a === b || ab + ba === 0) continue
      if (Math.max(ab, ba) < (ab + ba) * minimumShare) return null
      if (ab > ba) firstOf.set(a, firstOf.get(a)! + 1)
    }
  }
  return ids.toSorted((a, b) => firstOf.get(b)! - firstOf.get(a)!)
}
