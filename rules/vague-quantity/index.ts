import { code, defineRule, list } from '../../src/rule.ts'

interface Density {
  readonly count: number
  readonly sentences: number
  readonly words: readonly string[]
}

const another = { zh: ({ clause }: { clause: string }) => code(clause), en: ({ clause }: { clause: string }) => code(clause) }

/** How many of the other places are shown. */
const SHOWN = 4

export default defineRule({
  id: 'vague-quantity',
  description: { zh: '满篇“很多”“大量”，没有数', en: 'Many amounts, few numbers' },
  category: 'language',
  severity: 'info',
  options: {
    share: {
      description: 'Share of all sentences that may give an amount without a number.',
      default: 0.06,
      minimum: 0,
      maximum: 1
    },
    minimum: { description: 'How many such sentences an article may have whatever their share, less one.', default: 4, minimum: 1 }
  },
  messages: {
    dense: {
      about: [],
      zh: ({ count, sentences, words }: Density) =>
        `全文 ${sentences} 句，有 ${count} 句只说 ${list.zh(words)}，没有给出数目，请把要紧的几处写明`,
      en: ({ count, sentences, words }: Density) =>
        `Unexpected amounts without a number in ${count} of ${sentences} sentences (${list.en(words)}), expected figures where they matter`,
      note: {
        zh: () => '“很多”在不同人眼里可以差上百倍；给个数、给个范围，或者举出有名有姓的例子，读者才好比较',
        en: () => 'What is many to one reader is few to another; a figure, a range or named examples can be compared'
      }
    }
  },
  *check({ article }, { share, minimum }) {
    const found = article.phrasings.filter(({ kind }) => kind === 'vague-quantity')
    const [first, ...others] = found
    if (!first || found.length < minimum || found.length <= share * article.sentences) return
    yield {
      message: 'dense',
      data: { count: found.length, sentences: article.sentences, words: [...new Set(found.map(({ text }) => text))].slice(0, 3) },
      place: first.clause.place,
      related: others.slice(0, SHOWN).map(({ clause }) => ({ message: another, data: { clause: clause.text }, place: clause.place }))
    }
  }
})
