import { code, defineRule, gaps, isNamed, rivalName, rivalOf, subjectPlace } from '../../src/rule.ts'

interface Counts {
  readonly subject: string
  readonly hedged: number
  readonly of: number
  readonly otherHedged: number
  readonly otherOf: number
  /** Empty for several. */
  readonly rival: string
}

export default defineRule({
  id: 'uneven-hedging',
  description: {
    zh: '说一个对象处处“可能”，说别的却都斩钉截铁',
    en: 'What is said of one subject is hedged, what is said of the rest is asserted flatly'
  },
  category: 'balance',
  severity: 'warning',
  options: {
    minimum: { description: 'How many hedged statements the one subject must have.', default: 4, minimum: 1 },
    statements: { description: 'How many statements the subject, and the rest together, must have.', default: 6, minimum: 1 },
    gap: {
      description:
        'How far the share of hedged statements of the subject may lie above that of the rest, each taken as (hedged + 1) ÷ (statements + 2).',
      default: 0.3,
      minimum: 0,
      maximum: 1
    },
    ignore: { description: 'Subjects that may be hedged more than the rest, by name.', default: [] as readonly string[] }
  },
  messages: {
    uneven: {
      about: ['subject', 'rival'],
      zh: ({ subject, hedged, of, otherHedged, otherOf, rival }: Counts) =>
        `${code(subject)} 的 ${of} 条里有 ${hedged} 条说“可能”，${rivalName.zh(rival)}的 ${otherOf} 条里${otherHedged === 0 ? '一条也没有' : `只有 ${otherHedged} 条`}，语气不一，请统一分寸`,
      en: ({ subject, hedged, of, otherHedged, otherOf, rival }: Counts) =>
        `Unexpected hedging in ${hedged} of ${of} statements about ${code(subject)} beside ${otherHedged === 0 ? 'none' : otherHedged} of ${otherOf} about ${rivalName.en(rival)}, expected the same caution for all`,
      note: {
        zh: () => '一边留余地、一边下断语，读者会以为两边的把握不同；没有把握的都用“可能”，有把握的都给依据',
        en: () =>
          'It suggests that one side is known and the other guessed; hedge what is uncertain on both sides, and support what is certain'
      }
    }
  },
  *check({ article }, { minimum, statements, gap, ignore }) {
    const counted = article.subjects.map(({ id }) => {
      const own = article.statements.filter((one) => one.subject === id)
      const hedged = own.filter((one) => one.hedged)
      return { yes: hedged.length, of: own.length, first: hedged[0] }
    })
    for (const [index, own] of gaps(counted).entries()) {
      const { yes, of, first } = counted[index]!
      if (own === null || own.width <= gap || yes < minimum || of < statements || own.others.of < statements) continue
      const { id, name, aliases } = article.subjects[index]!
      if (isNamed({ name, aliases }, ignore)) continue
      const rival = rivalOf(article, id)
      yield {
        message: 'uneven',
        data: {
          subject: name,
          hedged: yes,
          of,
          otherHedged: own.others.yes,
          otherOf: own.others.of,
          rival: rival?.name ?? ''
        },
        place: subjectPlace(article, id),
        related: first ? [{ message: example, data: {}, place: first.place }] : []
      }
    }
  }
})

const example = {
  zh: () => '例如这一条',
  en: () => 'for example here'
}
