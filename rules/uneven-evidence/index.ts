import { code, defineRule, gaps, isNamed, rivalName, rivalOf, subjectPlace } from '../../src/rule.ts'

interface Counts {
  readonly subject: string
  readonly supported: number
  readonly of: number
  readonly otherSupported: number
  readonly otherOf: number
  /** Empty for several. */
  readonly rival: string
}

export default defineRule({
  id: 'uneven-evidence',
  description: {
    zh: '说一个对象有凭有据，说别的却没有来源',
    en: 'What is claimed of one subject is supported, what is claimed of the rest is not'
  },
  category: 'balance',
  severity: 'warning',
  options: {
    minimum: { description: 'How many claims the subject, and the rest together, must have.', default: 4, minimum: 1 },
    gap: {
      description:
        'How far the share of supported claims of the subject may lie above that of the rest, each taken as (supported + 1) ÷ (claims + 2).',
      default: 0.4,
      minimum: 0,
      maximum: 1
    },
    ignore: { description: 'Subjects that may be supported better than the rest, by name.', default: [] as readonly string[] }
  },
  messages: {
    uneven: {
      about: ['subject', 'rival'],
      zh: ({ subject, supported, of, otherSupported, otherOf, rival }: Counts) =>
        `${code(subject)} 的 ${of} 条断言有 ${supported} 条给了来源，${rivalName.zh(rival)}的 ${otherOf} 条里${otherSupported === 0 ? '一条也没有' : `只有 ${otherSupported} 条`}，请补上`,
      en: ({ subject, supported, of, otherSupported, otherOf, rival }: Counts) =>
        `${otherSupported === 0 ? 'None' : otherSupported} of ${otherOf} claims about ${rivalName.en(rival)} ${otherSupported === 1 ? 'has' : 'have'} a source beside ${supported} of ${of} about ${code(subject)}, add some`,
      note: {
        zh: () => '有来源的一边显得可信，没来源的一边只好听作者的；两边该用同样的力气查证',
        en: () => 'The supported side is checked, the other rests on the author’s word; both deserve the same effort'
      }
    }
  },
  *check({ article, balance }, { minimum, gap, ignore }) {
    const counted = balance.subjects.map(({ claims, supportedClaims }) => ({ yes: supportedClaims, of: claims }))
    for (const [index, own] of gaps(counted).entries()) {
      const { yes, of } = counted[index]!
      if (own === null || own.width <= gap || of < minimum || own.others.of < minimum) continue
      const { id, name, aliases } = article.subjects[index]!
      if (isNamed({ name, aliases }, ignore)) continue
      const rival = rivalOf(article, id)
      const bare = article.claims.find((one) => one.subject !== null && one.subject !== id && one.strength !== 'note' && !one.supported)
      yield {
        message: 'uneven',
        data: {
          subject: name,
          supported: yes,
          of,
          otherSupported: own.others.yes,
          otherOf: own.others.of,
          rival: rival?.name ?? ''
        },
        place: (rival && subjectPlace(article, rival.id)) ?? subjectPlace(article, id),
        related: bare ? [{ message: example, data: {}, place: bare.place }] : []
      }
    }
  }
})

const example = {
  zh: () => '例如这一条没有来源',
  en: () => 'for example, this one has no source'
}
