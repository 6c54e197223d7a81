import { type Article, code, defineRule, type Place, type Subject } from '../../src/rule.ts'

interface Side {
  readonly subject: string
  readonly count: number
}

const example = {
  zh: ({ side }: { side: 'pro' | 'con' }) => `其中一条${side === 'pro' ? '优点' : '缺点'}写在这里`,
  en: ({ side }: { side: 'pro' | 'con' }) => `one of its ${side}s`
}

const note = {
  zh: () => '只有一面的介绍像广告或像差评；哪怕一条，也要写出代价或可取之处',
  en: () => 'An account with one side only reads as an advertisement or a verdict; even one statement of the other side restores trust'
}

export default defineRule({
  id: 'one-sided-subject',
  description: { zh: '一个对象只写了优点，或只写了缺点', en: 'A subject has only pros, or only cons' },
  category: 'balance',
  severity: 'error',
  options: {
    minimum: {
      description: 'How many pros (or cons) a subject must have before the lack of the other side counts.',
      default: 3,
      minimum: 1
    },
    ignore: { description: 'Subjects that may be one-sided, by name.', default: [] as readonly string[] }
  },
  messages: {
    onlyPros: {
      zh: ({ subject, count }: Side) => `${code(subject)} 写了 ${count} 条优点，却没有一条缺点，请补上`,
      en: ({ subject, count }: Side) => `${code(subject)} has no cons beside ${count} ${count === 1 ? 'pro' : 'pros'}, add one`,
      note
    },
    onlyCons: {
      zh: ({ subject, count }: Side) => `${code(subject)} 写了 ${count} 条缺点，却没有一条优点，请补上`,
      en: ({ subject, count }: Side) => `${code(subject)} has no pros beside ${count} ${count === 1 ? 'con' : 'cons'}, add one`,
      note
    }
  },
  *check({ article }, { minimum, ignore }) {
    for (const subject of article.subjects) {
      if ([subject.name, ...subject.aliases].some((name) => ignore.includes(name))) continue
      const own = article.statements.filter((statement) => statement.subject === subject.id)
      const pros = own.filter((statement) => statement.polarity === 'pro')
      const cons = own.filter((statement) => statement.polarity === 'con')
      const [some, none, side] = pros.length > 0 ? ([pros, cons, 'pro'] as const) : ([cons, pros, 'con'] as const)
      const [first] = some
      if (!first || none.length > 0 || some.length < minimum) continue
      yield {
        message: side === 'pro' ? 'onlyPros' : 'onlyCons',
        data: { subject: subject.name, count: some.length },
        place: placeOf(article, subject),
        related: [{ message: example, data: { side }, place: first.place }]
      }
    }
  }
})

/** Where an author would look for the subject: its own heading, column or label, else its name where it first stands. */
function placeOf(article: Article, subject: Subject): Place | null {
  const width = ({ start, end }: Place) => end.offset - start.offset
  const [own] = subject.places.slice(1).toSorted((a, b) => width(a) - width(b))
  const mention = article.mentions.find((one) => one.subject === subject.id)
  return own ?? mention?.place ?? subject.places[0] ?? subject.cue.place
}
