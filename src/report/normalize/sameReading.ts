import type { Article } from '../../article/types.ts'

/** Whether two articles read to the same subjects, dimensions and statements, whatever their order. */
export function sameReading(a: Article, b: Article): boolean {
  return JSON.stringify(reading(a)) === JSON.stringify(reading(b))
}

function reading({ subjects, dimensions, statements }: Article) {
  const names = new Map([...subjects, ...dimensions].map(({ id, name }) => [id, name]))
  return {
    subjects: subjects.map(({ name }) => name),
    dimensions: dimensions.map(({ name, standard }) => `${name}\n${standard}`).sort(),
    statements: statements
      .map(({ subject, dimension, polarity, text }) =>
        [names.get(subject), dimension === null ? '' : (names.get(dimension) ?? dimension), polarity, text].join('\n')
      )
      .sort()
  }
}
