import { code, defineRule, isNamed, rivalIsHere, rivalName, rivalOf, subjectPlace } from '../../src/rule.ts'

interface Shares {
  readonly subject: string
  readonly statements: number
  readonly percent: number
  readonly otherStatements: number
  readonly otherPercent: number
  readonly others: number
  /** Empty for several. */
  readonly rival: string
}

export default defineRule({
  id: 'uneven-weight',
  description: { zh: '一个对象写得远比其余的多', en: 'One subject is given far more room than the rest' },
  category: 'balance',
  severity: 'warning',
  options: {
    words: {
      description: 'How many times the words of the others (their mean, where there are several) one subject may have.',
      default: 3.5,
      minimum: 1
    },
    statements: { description: 'How many times their statements it must have besides.', default: 1.5, minimum: 1 },
    next: { description: 'How many times the words of whichever comes next it must have besides.', default: 2, minimum: 1 },
    minimum: { description: 'How many statements the article must make.', default: 8, minimum: 2 },
    ignore: { description: 'Subjects that may have more room, by name.', default: [] as readonly string[] }
  },
  messages: {
    uneven: {
      about: ['subject', 'rival'],
      zh: ({ subject, statements, percent, otherStatements, otherPercent, others, rival }: Shares) =>
        `${code(subject)} 写了 ${statements} 条，占 ${percent}% 的篇幅，${rivalName.zh(rival)}${others > 1 ? '平均' : ''}只有 ${otherStatements} 条、${otherPercent}%，请补足`,
      en: ({ subject, statements, percent, otherStatements, otherPercent, others, rival }: Shares) =>
        `${code(subject)} has ${statements} statements and ${percent}% of the words, ${rivalName.en(rival)} ${others > 1 ? 'on average ' : ''}${otherStatements} and ${otherPercent}%, add to the shorter side`,
      note: {
        zh: () => '写得少的一方读起来像陪衬；若本意是介绍一个对象，标题就不该写成对比',
        en: () =>
          'The shorter side reads as a foil; if the article is meant to present one subject, its title should not promise a comparison'
      }
    }
  },
  *check({ article, balance }, { words, statements, next, minimum, ignore }) {
    const all = balance.subjects.map((one) => ({ ...one, statements: one.pros + one.cons + one.neutral }))
    const total = all.reduce((sum, one) => sum + one.statements, 0)
    const others = all.length - 1
    if (others < 1 || total < minimum) return
    for (const [index, one] of all.entries()) {
      const mean = { statements: (total - one.statements) / others, weight: (1 - one.weight) / others }
      if (one.weight < words * mean.weight || one.statements < statements * mean.statements) continue
      if (all.some((other) => other !== one && one.weight < next * other.weight)) continue
      const { name, aliases } = article.subjects[index]!
      if (isNamed({ name, aliases }, ignore)) continue
      const rival = rivalOf(article, one.subject)
      const place = rival && subjectPlace(article, rival.id)
      yield {
        message: 'uneven',
        data: {
          subject: name,
          statements: one.statements,
          percent: Math.round(one.weight * 100),
          otherStatements: Math.round(mean.statements),
          otherPercent: Math.round(mean.weight * 100),
          others,
          rival: rival?.name ?? ''
        },
        place: subjectPlace(article, one.subject),
        related: place ? [{ message: rivalIsHere, data: { subject: rival!.name }, place }] : []
      }
    }
  }
})
