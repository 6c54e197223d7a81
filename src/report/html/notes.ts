import { notesOf } from '../notesOf.ts'
import { element } from './element.ts'
import type { Part, View } from './types.ts'

/** What was mended and left out, and what the reader says of its own reading. */
export function notes({ article, labels }: View): Part {
  const lines = notesOf(article, labels)
  return {
    name: 'reading',
    title: labels.reading,
    body:
      lines.length > 0
        ? [
            element(
              'ul',
              {},
              lines.map((line) => element('li', {}, line))
            )
          ]
        : []
  }
}
