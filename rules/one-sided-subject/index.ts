import { type Article, code, defineRule, isAdvice, isBareMark, isNamed, type Subject, subjectPlace } from '../../src/rule.ts'

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
    notable: {
      description:
        'With so many the lack counts in any case; with fewer, where at least a third of what is said of the others is of that side.',
      default: 6,
      minimum: 1
    },
    ignore: { description: 'Subjects that may be one-sided, by name.', default: [] as readonly string[] }
  },
  messages: {
    onlyPros: {
      about: ['subject'],
      zh: ({ subject, count }: Side) => `${code(subject)} 写了 ${count} 条优点，却没有一条缺点，请补上`,
      en: ({ subject, count }: Side) => `${code(subject)} has no cons beside ${count} ${count === 1 ? 'pro' : 'pros'}, add one`,
      note
    },
    onlyCons: {
      about: ['subject'],
      zh: ({ subject, count }: Side) => `${code(subject)} 写了 ${count} 条缺点，却没有一条优点，请补上`,
      en: ({ subject, count }: Side) => `${code(subject)} has no pros beside ${count} ${count === 1 ? 'con' : 'cons'}, add one`,
      note
    }
  },
  *check({ article }, { minimum, notable, ignore }) {
    const advises = isAdvice(article)
    for (const subject of article.subjects) {
      if (isNamed(subject, ignore)) continue
      const own = article.statements.filter((statement) => statement.subject === subject.id)
      const pros = own.filter((statement) => statement.polarity === 'pro')
      const cons = own.filter((statement) => statement.polarity === 'con')
      const [some, none, side] = pros.length > 0 ? ([pros, cons, 'pro'] as const) : ([cons, pros, 'con'] as const)
      const argued = some.filter((statement) => !advises(statement) && !isBareMark(statement))
      const [first] = argued
      if (!first || none.length > 0) continue
      // What others are measured by (“faster than npm”) is not discussed itself.
      const discussed = argued.filter(({ cue }) => cue.by !== 'comparison').length
      if (discussed < minimum || (argued.length < notable && !othersHave(side === 'pro' ? 'con' : 'pro', subject, article))) continue
      yield {
        message: side === 'pro' ? 'onlyPros' : 'onlyCons',
        data: { subject: subject.name, count: argued.length },
        place: subjectPlace(article, subject.id),
        related: [{ message: example, data: { side }, place: first.place }]
      }
    }
  }
})

/** Whether the article speaks of that side where it speaks of the other subjects: in a third of what it says for or against them. */
function othersHave(side: 'pro' | 'con', { id }: Subject, { statements }: Article): boolean {
  const sided = statements.filter(({ subject, polarity }) => subject !== id && polarity !== 'neutral')
  return sided.length > 0 && sided.filter(({ polarity }) => polarity === side).length * 3 >= sided.length
}
