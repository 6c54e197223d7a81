import type { Article, Subject } from '../../src/article/types.ts'
import { fold } from '../../src/text/fold.ts'

/**
 * A function that exchanges the two subjects of an article in any text, or null where that would be a guess: more or fewer
 * subjects than two, names of one without counterpart among those of the other, a name within a name of the other.
 */
export function exchangeSubjects(article: Article, source: string): ((text: string) => string) | null {
  const [first, second] = article.subjects
  if (!first || !second || article.subjects.length > 2) return null
  const left = formsOf(article, first)
  const right = formsOf(article, second)
  if (left.length !== right.length) return null
  if (left.some((one) => right.some((other) => one.folded.includes(other.folded) || other.folded.includes(one.folded)))) return null
  // “Electric versus manual toothbrushes”: one borrows the head of the other, and cannot stand in its place.
  const head = (form: Form) => form.folded.split(' ').at(-1)
  if (
    left.some((one, index) =>
      [` ${head(one)}`, ` ${head(right[index]!)}`].some((word) =>
        [one, right[index]!].some((form) => fold(source).includes(`${form.folded}${word}`))
      )
    )
  )
    return null
  const pairs = left.flatMap((one, index) => [[one, right[index]!] as const, [right[index]!, one] as const])
  const words = pairs.map(([{ folded }]) => folded.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![a-z0-9])(?:${words.sort((a, b) => b.length - a.length).join('|')})(?![a-z0-9])`, 'giu')
  const hanPattern = new RegExp(words.join('|'), 'giu')
  const isHan = left.every(({ folded }) => /\p{Script=Han}/u.test(folded))
  const exchange = (text: string) =>
    text.replace(isHan ? hanPattern : pattern, (found) => {
      const other = pairs.find(([{ folded }]) => folded === fold(found))?.[1]
      return other ? likeCase(other, found) : found
    })
  return exchange(exchange(source)) === source && exchange(source) !== source ? exchange : null
}

interface Form {
  readonly folded: string
  readonly written: string
  /** Written with a small letter somewhere, so that its first letter goes by where it stands. */
  readonly common: boolean
}

/** The spellings of a subject that differ in more than case, the longest first. */
function formsOf({ mentions }: Article, { id, name, aliases }: Subject): Form[] {
  const all = [name, ...aliases, ...mentions.filter(({ subject }) => subject === id).map(({ form }) => form)]
  const folded = [...new Set(all.map(fold))].sort((a, b) => b.length - a.length)
  return folded.map((key) => {
    const spelt = all.filter((form) => fold(form) === key)
    return { folded: key, written: spelt[0]!, common: spelt.some((form) => /^\p{Ll}/u.test(form)) }
  })
}

function likeCase({ written, common }: Form, found: string): string {
  const first = written.charAt(0)
  if (!common && !/^\p{Ll}/u.test(found)) return written
  return (/^\p{Lu}/u.test(found) ? first.toUpperCase() : first.toLowerCase()) + written.slice(1)
}
