import { code, defineRule } from '../../src/rule.ts'

interface Choice {
  readonly subject: string
  readonly words: string
}

const strengthHere = {
  zh: ({ subject }: { subject: string }) => `${code(subject)} 的长处写在这里`,
  en: ({ subject }: { subject: string }) => `a strength of ${code(subject)} is here`
}

export default defineRule({
  id: 'one-sided-verdict',
  description: {
    zh: '结论只推荐一个对象，既没说适合谁，也没说为什么',
    en: 'The conclusion speaks for one subject and says neither for whom nor why'
  },
  category: 'balance',
  severity: 'warning',
  options: {
    ownChoices: {
      description: 'Whether a choice that the author marks as his own (“we went with X”) must have a case or a reason too.',
      default: false
    }
  },
  messages: {
    flat: {
      zh: ({ words }: Choice) => `结论 ${code(words)} 没有说适合谁，也没有说理由，请补上`,
      en: ({ words }: Choice) => `The verdict ${code(words)} has no case and no reason, add for whom or why`,
      note: {
        zh: ({ subject }) => `读者的处境各不相同，只说 ${code(subject)} 好，看不出这个结论是否适用于自己`,
        en: ({ subject }) => `Readers differ; from praise of ${code(subject)} alone nobody can tell whether the advice is meant for them`
      }
    }
  },
  *check({ article }, { ownChoices }) {
    const { verdict } = article
    if (!verdict || verdict.conditional || verdict.argued || verdict.recommends.length !== 1) return
    const choice = verdict.flat.find(({ own }) => ownChoices || !own)
    if (!choice) return
    const others = article.subjects.filter(({ id }) => id !== choice.subject)
    yield {
      message: 'flat',
      data: { subject: article.subjects.find(({ id }) => id === choice.subject)?.name ?? '', words: choice.text },
      place: choice.place,
      related: others.slice(0, 3).flatMap(({ id, name }) => {
        const strength = article.statements.find((statement) => statement.subject === id && statement.polarity === 'pro')
        return strength ? [{ message: strengthHere, data: { subject: name }, place: strength.place }] : []
      })
    }
  }
})
