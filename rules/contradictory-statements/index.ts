import { code, contradictions, defineRule, excerpt } from '../../src/rule.ts'

interface Clash {
  readonly subject: string
  readonly words: string
  readonly earlier: string
}

export default defineRule({
  id: 'contradictory-statements',
  description: {
    zh: '同一对象的同一性质，前面肯定、后面否定',
    en: 'A quality is asserted of a subject in one place and denied in another'
  },
  category: 'consistency',
  severity: 'warning',
  options: {
    hedged: {
      description:
        'Whether an advantage or drawback that the article lists as a mere possibility (`缺点是可能…`, “Drawback: may …”) contradicts a flat statement.',
      default: true
    },
    ignore: {
      description:
        'Qualities about which statements may differ, by id: `stability`, `security`, `cost` … (the lists of `attributes.yml`), and `ability` for what a subject can do.',
      default: [] as readonly string[]
    }
  },
  messages: {
    contradiction: {
      zh: ({ subject, words, earlier }: Clash) => `${code(subject)} 前后矛盾：前面说 ${code(earlier)}，这里说 ${code(words)}`,
      en: ({ subject, words, earlier }: Clash) =>
        `Unexpected ${code(words)} of ${code(subject)}, expected it to agree with ${code(earlier)}`,
      note: {
        zh: () => '两处说的是同一个性质，结论相反；如果各有前提，请写明各在什么情况下成立',
        en: () => 'Both speak of one quality and say the opposite; if each holds for a case, say for which'
      }
    }
  },
  *check({ article }, options) {
    const nameOf = new Map(article.subjects.map(({ id, name }) => [id, name]))
    for (const { subject, earlier, later } of contradictions(article, options)) {
      const said = excerpt(earlier.statement.text, earlier.assertion.words)
      yield {
        message: 'contradiction',
        data: { subject: nameOf.get(subject) ?? subject, words: excerpt(later.statement.text, later.assertion.words), earlier: said },
        place: later.statement.place,
        related: [
          {
            message: { zh: () => '前面的说法在这里', en: () => 'the earlier statement' },
            data: {},
            place: earlier.statement.place
          }
        ]
      }
    }
  }
})
