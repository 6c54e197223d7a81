import type { Article } from '../../article/types.ts'
import { folded } from '../folded.ts'

/** Whether two articles read to the same subjects, dimensions and statements, whatever their order; names are written without control characters. */
export function sameReading(a: Article, b: Article): boolean {
  return JSON.stringify(reading(a)) === JSON.stringify(reading(b))
}

function reading({ subjects, dimensions, statements }: Article) {
  const names = new Map([...subjects, ...dimensions].map(({ id, name }) => [id, folded(name)]))
  return {
    subjects: subjects.map(({ name }) => folded(name)),
    dimensions: dimensions.map(({ name, standard }) => `${folded(name)}\n${standard}`).sort(),
    statements: statements
      .map(({ subject, dimension, polarity, text }) =>
        [names.get(subject), dimension === null ? '' : (names.get(dimension) ?? dimension), polarity, text].join('\n')
      )
      .sort()
  }
}
