import { code, defineRule, excerpt, recycledArguments } from '../../src/rule.ts'

interface Repetition {
  readonly words: string
  readonly dimension: string
  readonly earlier: string
}

const elsewhere = {
  zh: ({ words, dimension }: { words: string; dimension: string }) => `${code(dimension)} 下有 ${code(words)}`,
  en: ({ words, dimension }: { words: string; dimension: string }) => `${code(words)} under ${code(dimension)}`
}

export default defineRule({
  id: 'recycled-argument',
  description: {
    zh: '同一条理由换个维度又写一遍',
    en: 'The same argument for or against a subject comes back under another dimension'
  },
  category: 'consistency',
  severity: 'warning',
  options: {
    similarity: {
      description: 'Share of the shorter argument’s words that the other must hold too, synonyms for a quality being one word.',
      default: 0.8,
      minimum: 0.5,
      maximum: 1
    },
    ignore: {
      description: 'Dimensions whose arguments may come back elsewhere, by name.',
      default: [] as readonly string[]
    }
  },
  messages: {
    recycled: {
      zh: ({ words, dimension, earlier }: Repetition) =>
        `${code(dimension)} 下的 ${code(words)} 在 ${code(earlier)} 下已经写过，请换成这一项自己的理由，或者删去`,
      en: ({ words, dimension, earlier }: Repetition) =>
        `Unexpected ${code(words)} under ${code(dimension)}, expected an argument of its own: this one stands under ${code(earlier)}`,
      note: {
        zh: () => '一条理由写在几个维度下，会被当成几条，对比看上去比实际充实',
        en: () => 'One argument under several dimensions counts as several, and the comparison looks richer than it is'
      }
    }
  },
  *check({ article, matrix }, { similarity, ignore }) {
    const nameOf = new Map(article.dimensions.map(({ id, name }) => [id, name]))
    const dimensionOf = ({ statement }: { statement: { dimension: string | null } }) => nameOf.get(statement.dimension ?? '') ?? ''
    for (const { stated } of recycledArguments(article, matrix, { similarity })) {
      const [first, second, ...others] = stated.filter((one) => !ignore.includes(dimensionOf(one)))
      if (!first || !second) continue
      const wordsOf = ({ argument }: typeof first) => excerpt(argument.text, '')
      yield {
        message: 'recycled',
        data: { words: wordsOf(second), dimension: dimensionOf(second), earlier: dimensionOf(first) },
        place: second.statement.place,
        related: [first, ...others].map((one) => ({
          message: elsewhere,
          data: { words: wordsOf(one), dimension: dimensionOf(one) },
          place: one.statement.place
        }))
      }
    }
  }
})
