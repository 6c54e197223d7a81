import { code, defineRule, isTreatedIn, list, type MissingLabel, missingLabels, type RuleContext, type Section } from '../../src/rule.ts'

interface Lack {
  readonly section: string
  readonly labels: readonly string[]
}

const hasIt = {
  zh: ({ section }: { section: string }) => `${code(section)} 一节写在这里`,
  en: ({ section }: { section: string }) => `${code(section)} has it here`
}

export default defineRule({
  id: 'unparallel-dimensions',
  description: {
    zh: '并列的小节多半有某个小标题，个别小节没有',
    en: 'A label that most parallel sections have and one lacks'
  },
  category: 'consistency',
  severity: 'warning',
  options: {
    minimumShare: {
      description: 'Share of the parallel sections that must have a label before its absence from the others counts.',
      default: 0.6,
      minimum: 0.5,
      maximum: 1
    },
    ignore: { description: 'Labels that not every section needs, as the article writes them.', default: [] as readonly string[] }
  },
  messages: {
    missing: {
      about: ['section', 'labels'],
      zh: ({ section, labels }: Lack) => `${code(section)} 一节没有 ${list.zh(labels)}，请补上`,
      en: ({ section, labels }: Lack) => `Section ${code(section)} has no ${list.en(labels)}, add ${labels.length === 1 ? 'it' : 'them'}`,
      note: {
        zh: () => '并列的小节写法一致，读者才好逐项对照；独缺一项，看不出是不适用，还是漏了',
        en: () =>
          'Readers look for the same label in each of the sections; where one is missing they cannot tell what does not apply from what was forgotten'
      }
    }
  },
  *check(context, { minimumShare, ignore }) {
    const { sections } = context.article
    for (const set of new Set(sections.map((section) => section.set))) {
      const missing = missingLabels(
        sections.filter((section) => section.set === set),
        minimumShare
      ).filter((one) => !ignore.includes(one.label.name) && isGap(one, context))
      for (const section of new Set(missing.map((one) => one.section))) {
        const own = missing.filter((one) => one.section === section)
        yield {
          message: 'missing',
          data: { section: section.name, labels: own.map(({ label }) => label.name) },
          place: section.place,
          related: own.flatMap(({ label }) => {
            const holder = sections.find(({ labels }) => labels.includes(label))
            return holder ? [{ message: hasIt, data: { section: holder.name }, place: label.place }] : []
          })
        }
      }
    }
  }
})

/** Nothing elsewhere stands for it. A subject without any statement of a side is the case of `one-sided-subject`. */
function isGap({ section, label, peers }: MissingLabel, { article }: RuleContext): boolean {
  if (isTreatedIn(section, peers, article)) return false
  if (section.subject === null) return true
  const again = article.sections.filter(({ subject }) => subject === section.subject)
  if (again.some(({ labels }) => labels.some(({ key }) => key === label.key))) return false
  if (label.role !== 'pro' && label.role !== 'con') return label.role !== 'both-sides' || hasSides(section, article)
  return article.statements.some(({ subject, polarity }) => subject === section.subject && polarity === label.role)
}

/** Whether something is said for its subject, and something against it. */
function hasSides({ subject }: Section, { statements }: RuleContext['article']): boolean {
  return ['pro', 'con'].every((side) => statements.some((one) => one.subject === subject && one.polarity === side))
}
