import type { Element } from 'hast'
import { element } from './element.ts'
import type { View } from './types.ts'

/** As many subjects have a colour of their own; letters tell all apart. */
const COLOURS = 6

/** The letter that stands for a subject wherever there is no room for its name: `A`, `B` … `Z`, `A2` … */
export function letterOf(subjectId: string, { article }: Pick<View, 'article'>): string {
  const index = indexOf(subjectId, article)
  if (index < 0) return '?'
  const round = Math.floor(index / 26)
  return String.fromCharCode(65 + (index % 26)) + (round > 0 ? round + 1 : '')
}

/** The class of its colour. */
export function colourOf(subjectId: string, { article }: Pick<View, 'article'>): string {
  return `k${Math.max(0, indexOf(subjectId, article)) % COLOURS}`
}

/** A subject with its letter before its name. */
export function subjectSign(subjectId: string, name: string, view: View): Element[] {
  return [
    element(`span.chip.${colourOf(subjectId, view)}`, { ariaHidden: 'true' }, letterOf(subjectId, view)),
    element('span', { lang: view.tongue }, name)
  ]
}

function indexOf(subjectId: string, article: View['article']): number {
  return article.subjects.findIndex(({ id }) => id === subjectId)
}
