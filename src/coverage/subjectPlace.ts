import type { Article, Place } from '../article/types.ts'

/**
 * Where an author would look for a subject: its own section, column or label, else its name where it first stands.
 *
 * @param id of the subject.
 * @returns null where neither is known.
 */
export function subjectPlace(article: Article, id: string): Place | null {
  const subject = article.subjects.find((one) => one.id === id)
  if (!subject) return null
  const width = ({ start, end }: Place) => end.offset - start.offset
  const section = article.sections.find((one) => one.subject === id)
  const [own] = subject.places.slice(1).toSorted((a, b) => width(a) - width(b))
  const mention = article.mentions.find((one) => one.subject === id)
  return section?.place ?? own ?? mention?.place ?? subject.places[0] ?? subject.cue.place
}
