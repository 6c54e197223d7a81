import { adviceDimensions, code, defineRule, favoured, isNamed, list, rivalName, rivalOf, subjectPlace } from '../../src/rule.ts'

interface Lead {
  readonly subject: string
  readonly won: number
  readonly of: number
  readonly dimensions: readonly string[]
  /** Empty for several. */
  readonly rival: string
}

export default defineRule({
  id: 'one-sided-article',
  description: { zh: '几乎每个维度都是同一个对象占优', en: 'One subject comes off best under nearly every dimension' },
  category: 'balance',
  severity: 'warning',
  options: {
    minimum: { description: 'How many dimensions the subject must win at least.', default: 5, minimum: 2 },
    share: {
      description: 'Share of the dimensions that anybody wins which must be won by the one subject.',
      default: 0.85,
      minimum: 0.5,
      maximum: 1
    },
    decided: {
      description:
        'Share of the dimensions that treat two or more subjects which the one subject must win; ties and plain descriptions are won by nobody.',
      default: 0.6,
      minimum: 0,
      maximum: 1
    },
    ignore: { description: 'Subjects that may win everywhere, by name.', default: [] as readonly string[] }
  },
  messages: {
    favoured: {
      about: ['subject'],
      zh: ({ subject, won, of, rival }: Lead) =>
        `${of} 个维度里有 ${won} 个是 ${code(subject)} 占优，${rivalName.zh(rival)}的长处也请写出，或说明为何如此`,
      en: ({ subject, won, of, rival }: Lead) =>
        `${code(subject)} is favoured in ${won} of ${of} dimensions, say where ${rivalName.en(rival)} ${rival === '' ? 'do' : 'does'} better, or why not`,
      note: {
        zh: ({ dimensions }: Lead) => `占优的是 ${list.zh(dimensions)}；总是同一方占优，读者会怀疑维度是挑出来的`,
        en: ({ dimensions }: Lead) =>
          `Favoured in ${list.en(dimensions)}; where it is always the same one, readers suspect that the dimensions were picked`
      }
    }
  },
  *check({ article, matrix, balance }, { minimum, share, decided, ignore }) {
    const advice = adviceDimensions(article)
    const treated = matrix.cells.filter(
      (row) => row.filter((cell) => cell.state !== 'missing').length >= 2 && !advice.has(row[0]!.dimension)
    )
    const nameOf = new Map(article.dimensions.map(({ id, name }) => [id, name]))
    for (const { id, name, aliases } of article.subjects) {
      const won = treated.filter((row) => favoured(row) === id)
      if (won.length < minimum || won.length < share * balance.decided || won.length < decided * treated.length) continue
      if (isNamed({ name, aliases }, ignore)) continue
      const rival = rivalOf(article, id)
      yield {
        message: 'favoured',
        data: {
          subject: name,
          won: won.length,
          of: treated.length,
          dimensions: won.map(([cell]) => nameOf.get(cell!.dimension)!),
          rival: rival?.name ?? ''
        },
        place: null,
        related: won.slice(0, 3).flatMap((row) => {
          const cell = row.find((one) => one.subject === id)!
          const statement = article.statements.find((one) => (cell.pros[0] ?? cell.neutral[0]) === one.id)
          const place = statement?.place ?? subjectPlace(article, id)
          return place ? [{ message: example, data: { dimension: nameOf.get(cell.dimension)! }, place }] : []
        })
      }
    }
  }
})

const example = {
  zh: ({ dimension }: { dimension: string }) => `${code(dimension)} 一项`,
  en: ({ dimension }: { dimension: string }) => `under ${code(dimension)}`
}
