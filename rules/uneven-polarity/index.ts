import { code, defineRule, gaps, rivalOf, type Statement, subjectPlace } from '../../src/rule.ts'

interface Counts {
  readonly subject: string
  readonly pros: number
  readonly cons: number
  readonly otherPros: number
  readonly otherCons: number
  readonly rivalZh: string
  readonly rivalEn: string
}

export default defineRule({
  id: 'uneven-polarity',
  description: {
    zh: '优点和缺点的比例，一个对象与其余的相差悬殊',
    en: 'The mix of pros and cons is far kinder, or harsher, to one subject than to the rest'
  },
  category: 'balance',
  severity: 'warning',
  options: {
    minimum: {
      description:
        'How many pros and cons the subject, and the rest together, must have; bare ticks and crosses in tables are not counted.',
      default: 5,
      minimum: 1
    },
    gap: {
      description: 'How far the share of pros of the subject may lie from that of the rest, each taken as (pros + 1) ÷ (pros + cons + 2).',
      default: 0.3,
      minimum: 0,
      maximum: 1
    },
    ignore: { description: 'Subjects that may differ from the rest, by name.', default: [] as readonly string[] }
  },
  messages: {
    uneven: {
      zh: ({ subject, pros, cons, otherPros, otherCons, rivalZh }: Counts) =>
        `${code(subject)} 有 ${pros} 条优点、${cons} 条缺点，${rivalZh}有 ${otherPros} 条优点、${otherCons} 条缺点，褒贬相差悬殊`,
      en: ({ subject, pros, cons, otherPros, otherCons, rivalEn }: Counts) =>
        `Unexpected mix of ${pros} ${pros === 1 ? 'pro' : 'pros'} and ${cons} ${cons === 1 ? 'con' : 'cons'} for ${code(subject)} beside ${otherPros} and ${otherCons} for ${rivalEn}, expected a more even one`,
      note: {
        zh: () => '差别也许属实；但同一把尺子量下来很少差得这么多，请看看有没有只给一方挑刺、只替一方说好',
        en: () =>
          'It may be so; but one measure for all seldom gives so wide a gap: look for faults sought on one side and merits on the other only'
      }
    }
  },
  *check({ article }, { minimum, gap, ignore }) {
    const ratios = article.subjects.map(({ id }) => {
      const own = article.statements.filter((one) => one.subject === id && one.polarity !== 'neutral' && !isBareMark(one))
      return { yes: own.filter((one) => one.polarity === 'pro').length, of: own.length }
    })
    const all = { yes: 0, of: 0 }
    for (const { yes, of } of ratios) Object.assign(all, { yes: all.yes + yes, of: all.of + of })
    const wide = gaps(ratios).map((own, index) => {
      const { yes, of } = ratios[index]!
      // A subject with one side only is the business of `one-sided-subject`.
      const mixed = yes > 0 && yes < of && all.yes - yes > 0 && all.yes - yes < all.of - of
      return own !== null && mixed && of >= minimum && all.of - of >= minimum && Math.abs(own) > gap + 1e-9 ? own : 0
    })
    const widest = Math.max(...wide.map(Math.abs), 0)
    if (widest === 0) return
    // Of two the gap is the same: the kinder treated one is named.
    const index = wide.includes(widest) ? wide.indexOf(widest) : wide.indexOf(-widest)
    const { id, name, aliases } = article.subjects[index]!
    if ([name, ...aliases].some((form) => ignore.includes(form))) return
    const { yes: pros, of } = ratios[index]!
    const cons = of - pros
    const rival = rivalOf(article, id)
    const place = rival.subject && subjectPlace(article, rival.subject.id)
    yield {
      message: 'uneven',
      data: {
        subject: name,
        pros,
        cons,
        otherPros: all.yes - pros,
        otherCons: all.of - all.yes - cons,
        rivalZh: rival.zh,
        rivalEn: rival.en
      },
      place: subjectPlace(article, id),
      related: place ? [{ message: other, data: { subject: rival.subject!.name }, place }] : []
    }
  }
})

/** A tick or a cross in a table states a fact; a row of them judges nobody. */
function isBareMark({ form, cue }: Statement): boolean {
  return form === 'table-cell' && cue.by === 'symbol'
}

const other = {
  zh: ({ subject }: { subject: string }) => `${code(subject)} 在这里`,
  en: ({ subject }: { subject: string }) => `${code(subject)} is here`
}
