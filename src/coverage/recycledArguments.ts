import { createContent, grams } from '../article/content/createContent.ts'
import type { Article, Place, Statement } from '../article/types.ts'
import { type Argument, argumentsOf } from './argumentsOf.ts'
import { isAdvice } from './isAdvice.ts'
import type { CoverageMatrix } from './types.ts'

/** An argument of a statement that stands under a dimension. */
export interface Stated {
  readonly statement: Statement
  readonly argument: Argument
}

/** Statements about one subject, under different dimensions, that give one argument; two or more, in reading order. */
export interface Recycled {
  readonly subject: string
  readonly stated: readonly Stated[]
}

export interface RecycledOptions {
  /** Share of the words of the shorter argument that the other must hold too. */
  readonly similarity: number
}

/** What two arguments must share at least, so that 查询很快 or “cheap and cheerful” is none: so many words, not all of them qualities. */
const SHARED = 3
/** In Chinese two words do that praise or blame (僵化和落后). */
const JUDGING = 2
/** Where the wording does not say whether it is for or against, more must agree. */
const PLAIN = 4
/** Whole sentences are compared with each other only, the shorter no shorter than this share of the longer. */
const LENGTHS = 0.6
/** A word that stands in more arguments than this about one subject tells none from another; keeps the cost linear. */
const COMMON = 24

/**
 * The arguments for or against a subject that come back under another dimension, in other words too: 僵化 and 死板 are one
 * quality. Each group is told once.
 *
 * Left out are tables, introductions, summaries and advice, where repeating is in order, and arguments with figures.
 */
export function recycledArguments(article: Article, matrix: CoverageMatrix, { similarity }: RecycledOptions): Recycled[] {
  const content = createContent(article.subjects)
  const rowOf = new Map(matrix.dimensions.flatMap((ids, row) => ids.map((id) => [id, row] as const)))
  const nameOf = new Map(article.dimensions.map((dimension) => [dimension.id, dimension]))
  const advises = isAdvice(article)
  const heads = new Map<Stated, Stated>()
  const index = new Map<string, Stated[]>()
  const all: Stated[] = []
  for (const statement of article.statements) {
    if (!counts(statement)) continue
    const own = new Set(content(nameOf.get(statement.dimension!)!.name).flatMap(grams))
    for (const argument of argumentsOf(statement.text, content, own)) {
      const stated = { statement, argument }
      all.push(stated)
      const seen = new Set<Stated>()
      for (const unit of argument.units) {
        const key = `${statement.subject}\n${unit}`
        const list = index.get(key) ?? []
        for (const other of list) seen.add(other)
        if (list.length < COMMON) index.set(key, [...list, stated])
      }
      for (const other of seen) if (apart(other.statement, statement) && alike(other, stated, similarity)) join(other, stated)
    }
  }
  return groups()

  function counts(statement: Statement): boolean {
    const { dimension, form, place } = statement
    if (dimension === null || form === 'table-cell' || advises(statement)) return false
    return !article.summaries.some((part) => within(place, part))
  }

  /** Under different dimensions, neither of which holds the other. */
  function apart(one: Statement, other: Statement): boolean {
    const [first, second] = [nameOf.get(one.dimension!)!, nameOf.get(other.dimension!)!]
    if (rowOf.get(first.id) === rowOf.get(second.id)) return false
    return first.group !== second.name && second.group !== first.name
  }

  function headOf(stated: Stated): Stated {
    let head = stated
    while (heads.has(head)) head = heads.get(head)!
    return head
  }

  function join(one: Stated, other: Stated): void {
    const [first, second] = [headOf(one), headOf(other)]
    if (first !== second) heads.set(second, first)
  }

  function groups(): Recycled[] {
    const found = new Map<Stated, Stated[]>()
    for (const stated of all) {
      const head = headOf(stated)
      const group = found.get(head)
      if (group) group.push(stated)
      else found.set(head, [stated])
    }
    return merged([...found.values()].filter((group) => group.length > 1))
  }
}

/** Whether the shorter argument says what the other says. */
function alike(one: Stated, other: Stated, similarity: number): boolean {
  if (one.argument.whole !== other.argument.whole) return false
  const polarities = new Set([one.statement.polarity, other.statement.polarity])
  if (polarities.has('pro') && polarities.has('con')) return false
  const [short, long] = [one.argument, other.argument].sort((a, b) => a.units.size - b.units.size) as [Argument, Argument]
  if (short.whole && short.units.size < LENGTHS * long.units.size) return false
  const common = (units: Iterable<string>) => [...units].filter((unit) => long.units.has(unit)).length
  if (common(short.units) < similarity * short.units.size) return false
  const words = short.words.filter((word) => 2 * common(grams(word)) >= grams(word).length)
  if (words.every((word) => word.startsWith('@'))) return false
  const count = words.reduce((sum, word) => sum + (short.judging.has(word) ? 1 : wordsIn(word)), 0)
  if (polarities.has('neutral')) return count >= PLAIN
  const judging = words.filter((word) => short.judging.has(word)).length
  return count >= SHARED || (/\p{Script=Han}/u.test(short.text) && judging >= JUDGING)
}

/** A run of Chinese is not cut into words, which have two characters as a rule. */
function wordsIn(run: string): number {
  return /\p{Script=Han}/u.test(run) ? Math.floor(run.length / 2) : 1
}

/** One entry a statement, and no group whose statements all stand in a larger one. */
function merged(groups: readonly (readonly Stated[])[]): Recycled[] {
  const told = groups
    .map((group) => onePerStatement(group))
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length)
  const kept: (readonly Stated[])[] = []
  const tellings = new Map<Statement, (readonly Stated[])[]>()
  for (const group of told) {
    const others = tellings.get(group[0]!.statement) ?? []
    if (others.some((other) => group.every((stated) => other.some(({ statement }) => statement === stated.statement)))) continue
    kept.push(group)
    for (const { statement } of group) tellings.set(statement, [...(tellings.get(statement) ?? []), group])
  }
  kept.sort((a, b) => a[1]!.statement.place.start.offset - b[1]!.statement.place.start.offset)
  return kept.map((stated) => ({ subject: stated[0]!.statement.subject, stated }))
}

function onePerStatement(group: readonly Stated[]): Stated[] {
  return [...new Map(group.toReversed().map((stated) => [stated.statement, stated])).values()].reverse()
}

function within(place: Place, part: Place): boolean {
  return part.start.offset <= place.start.offset && place.end.offset <= part.end.offset
}
