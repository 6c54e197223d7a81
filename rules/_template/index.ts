import { code, defineRule } from '../../src/rule.ts'

export default defineRule({
  id: 'template',
  description: { zh: '只列为对比对象、没有一句论述的对象', en: 'A subject that is listed and never spoken of' },
  category: 'balance',
  severity: 'warning',
  options: {
    minimum: { description: 'How many statements a subject needs', default: 1, minimum: 1 }
  },
  messages: {
    missing: {
      about: ['subject'],
      zh: ({ subject }: { subject: string }) => `没有谈到 ${code(subject)}`,
      en: ({ subject }: { subject: string }) => `Nothing is said of ${code(subject)}`,
      note: {
        zh: () => '读者会以为它没有可说的，请补上，或者不把它列为对比对象',
        en: () => 'Readers will take silence for a judgement: say something of it, or do not list it'
      }
    }
  },
  *check({ article }, { minimum }) {
    for (const { id, name, places } of article.subjects) {
      const statements = article.statements.filter(({ subject }) => subject === id)
      if (statements.length < minimum) yield { message: 'missing', data: { subject: name }, place: places[0] ?? null }
    }
  }
})
