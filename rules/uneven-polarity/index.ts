import { code, defineRule, gaps, isAdvice, isBareMark, isNamed, rivalIsHere, rivalName, rivalOf, subjectPlace } from '../../src/rule.ts'

interface Counts {
  readonly subject: string
  readonly pros: number
  readonly cons: number
  readonly otherPros: number
  readonly otherCons: number
  /** Empty for several. */
  readonly rival: string
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
        'How many pros and cons the subject, and the rest together, must have; advice for a case and bare ticks and crosses in tables are not counted.',
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
      about: ['subject', 'rival'],
      zh: ({ subject, pros, cons, otherPros, otherCons, rival }: Counts) =>
        `${code(subject)} 有 ${pros} 条优点、${cons} 条缺点，${rivalName.zh(rival)}有 ${otherPros} 条优点、${otherCons} 条缺点，褒贬相差悬殊，请再核对`,
      en: ({ subject, pros, cons, otherPros, otherCons, rival }: Counts) =>
        `Unexpected mix of ${pros} ${pros === 1 ? 'pro' : 'pros'} and ${cons} ${cons === 1 ? 'con' : 'cons'} for ${code(subject)} beside ${otherPros} and ${otherCons} for ${rivalName.en(rival)}, expected a more even one`,
      note: {
        zh: () => '差别也许属实；但同一把尺子量下来很少差得这么多，请看看有没有只给一方挑刺、只替一方说好',
        en: () =>
          'It may be so; but one measure for all seldom gives so wide a gap: look for faults sought on one side and merits on the other only'
      }
    }
  },
  *check({ article }, { minimum, gap, ignore }) {
    const advises = isAdvice(article)
    const ratios = article.subjects.map(({ id }) => {
      const own = article.statements.filter((one) => one.subject === id && one.polarity !== 'neutral' && !advises(one) && !isBareMark(one))
      return { yes: own.filter((one) => one.polarity === 'pro').length, of: own.length }
    })
    const wide = gaps(ratios).flatMap((own, index) => {
      const { yes, of } = ratios[index]!
      const subject = article.subjects[index]!
      if (own === null || Math.abs(own.width) <= gap + ROUNDING || of < minimum || own.others.of < minimum) return []
      // A subject with one side only is the business of `one-sided-subject`.
      if (yes === 0 || yes === of || own.others.yes === 0 || own.others.yes === own.others.of) return []
      const rival = rivalOf(article, subject.id)
      // Of two, either may be let be: the gap is the same.
      if (isNamed(subject, ignore) || (rival && isNamed(rival, ignore))) return []
      return [{ subject, rival, own, pros: yes, cons: of - yes }]
    })
    // One finding: each gap says of one what the others say of all the rest. Of two the kinder treated is named.
    const widest = Math.max(...wide.map(({ own }) => Math.abs(own.width)))
    const found = wide.find(({ own }) => own.width === widest) ?? wide.find(({ own }) => own.width === -widest)
    if (!found) return
    const { subject, rival, own, pros, cons } = found
    const place = rival && subjectPlace(article, rival.id)
    yield {
      message: 'uneven',
      data: {
        subject: subject.name,
        pros,
        cons,
        otherPros: own.others.yes,
        otherCons: own.others.of - own.others.yes,
        rival: rival?.name ?? ''
      },
      place: subjectPlace(article, subject.id),
      related: place ? [{ message: rivalIsHere, data: { subject: rival!.name }, place }] : []
    }
  }
})

/** .8 − .5 is more than .3 to a computer. */
const ROUNDING = 1e-9
