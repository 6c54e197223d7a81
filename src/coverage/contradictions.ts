import { isQuality } from '../article/attributes/isQuality.ts'
import { type Assertion, readAssertions } from '../article/attributes/readAssertions.ts'
import { createContent, grams } from '../article/content/createContent.ts'
import { isAnnounced } from '../article/polarity/isAnnounced.ts'
import { createMentions } from '../article/subjects/createMentions.ts'
import type { Article, Statement } from '../article/types.ts'
import { clauses } from '../text/clauses.ts'
import { fold } from '../text/fold.ts'
import { isAdvice } from './isAdvice.ts'

/** One quality of one subject, asserted in one statement and denied in another. */
export interface Contradiction {
  readonly subject: string
  readonly attribute: string
  readonly earlier: Said
  readonly later: Said
}

export interface Said {
  readonly statement: Statement
  readonly assertion: Assertion
  /** Of what the quality is said: 代码 in 代码的稳定性, or the dimension 编译 under which 快 stands. */
  readonly aspect: ReadonlySet<string>
  /** Ids of the subjects it is compared with; null where it is compared with none by name. */
  readonly measure: string | null
}

/** A quality asserted so often is compared with its first assertions only, which keeps the cost linear. */
const MANY = 60

export interface ContradictionOptions {
  /** Whether what an article lists as an advantage or drawback counts though it is worded as a possibility. */
  readonly hedged: boolean
  /** Qualities about which statements may differ. */
  readonly ignore: readonly string[]
}

/** Sentences of running text no further apart than this, in lines, stand in one paragraph or in neighbouring ones. */
const PASSAGE = 2
/** What two statements speak of is the same when they share at least this much of it. */
const SAME = 0.6
/** The same for what a subject can or cannot do, which says nothing by itself. */
const SAME_ABILITY = 0.8

/**
 * The qualities that the article asserts of a subject and denies of it elsewhere, one pair for each: the flattest one, and of
 * those the first.
 *
 * What is said as a mere possibility counts where the article lists it as an advantage or drawback (缺点是可能…) and the other
 * side is flat. Sentences of one passage, recommendations, and what is said of different things contradict nothing.
 */
export function contradictions(article: Article, { hedged, ignore }: ContradictionOptions): Contradiction[] {
  const content = createContent(article.subjects)
  const mentions = createMentions(article.subjects)
  const ofDimension = new Map(article.dimensions.map(({ id, name }) => [id, isQuality(name) ? [] : content(name)]))
  const advises = isAdvice(article)
  const found = new Map<string, Contradiction>()
  const said = new Map<string, Said[]>()
  for (const statement of article.statements) {
    if (statement.polarity === 'neutral' || advises(statement)) continue
    for (const later of saidIn(statement)) {
      const { subject } = statement
      const { attribute } = later.assertion
      const before = said.get(`${subject}\n${attribute}`) ?? []
      if (before.length < MANY) said.set(`${subject}\n${attribute}`, [...before, later])
      for (const earlier of before) {
        if (!contradict(earlier, later, article.subjects.length)) continue
        const key = [subject, attribute, ...(attribute === 'ability' ? [...later.aspect].sort() : [])].join('\n')
        const best = found.get(key)
        const pair = { subject, attribute, earlier, later }
        if (!best || hedges(pair) < hedges(best)) found.set(key, pair)
      }
    }
  }
  return onePerSentence([...found.values()])

  function saidIn(statement: Statement): Said[] {
    const compared = statement.cue.by === 'comparison'
    const named = new Set(mentions(statement.text).map(({ subject }) => subject))
    // Whom a sentence of running text is about is sure where it says so, and names nobody else but to compare.
    if (isRunning(statement) && !named.has(statement.subject)) return []
    named.delete(statement.subject)
    if (named.size > 0 && !compared) return []
    const assertions = readAssertions(compared ? comparisonIn(statement) : statement.text, content)
    return assertions.flatMap((one) => {
      // “A is cheaper than B” denies of B what it asserts of A.
      const assertion = compared && assertions.length === 1 ? { ...one, asserted: statement.polarity === 'pro' } : one
      if (assertion.asserted !== (statement.polarity === 'pro') || (assertion.hedged && !(hedged && isListed(statement)))) return []
      if (ignore.includes(assertion.attribute)) return []
      const aspect = new Set([...assertion.aspect, ...(ofDimension.get(statement.dimension ?? '') ?? [])].flatMap(grams))
      if (assertion.attribute === 'ability' && aspect.size === 0) return []
      return [{ statement, assertion, aspect, measure: compared ? [...named].sort().join() : null }]
    })
  }
}

/** The clause of a statement that compares: its cue quotes it, with … for what stands between. */
function comparisonIn({ text, cue }: Statement): string {
  const at = fold(text).indexOf(fold(cue.term.split('…')[0]!))
  const clause = clauses(text).find(({ start, end }) => start <= at && at < end)
  return clause ? text.slice(clause.start, clause.end) : text
}

function contradict(one: Said, other: Said, subjects: number): boolean {
  if (one.assertion.asserted === other.assertion.asserted || (one.assertion.hedged && other.assertion.hedged)) return false
  if (inOnePassage(one.statement, other.statement)) return false
  const able = one.assertion.attribute === 'ability'
  // Rows of several tables may bear one name and mean several things.
  if (able && one.statement.form === 'table-cell' && other.statement.form === 'table-cell') return false
  return commensurable(one, other, subjects) && overlap(one.aspect, other.aspect) >= (able ? SAME_ABILITY : SAME)
}

/** “Cheaper than B” denies nothing of “expensive”, nor of “dearer than C”. */
function commensurable(one: Said, other: Said, subjects: number): boolean {
  const comparative = (said: Said) => said.measure !== null || said.assertion.comparative
  if (one.measure !== null && other.measure !== null) return one.measure === other.measure
  if (subjects > 2) return comparative(one) === comparative(other) && one.measure === other.measure
  return (one.measure === null && other.measure === null) || (comparative(one) && comparative(other))
}

/** A pair of comparisons contradicts itself about both subjects; one finding tells it, for the subject that the later one favours. */
function onePerSentence(pairs: readonly Contradiction[]): Contradiction[] {
  const keyOf = ({ attribute, earlier, later }: Contradiction) =>
    [attribute, earlier.statement.place.start.offset, later.statement.place.start.offset].join()
  return pairs.filter(
    (pair) => pair.later.assertion.asserted || !pairs.some((other) => other.later.assertion.asserted && keyOf(other) === keyOf(pair))
  )
}

function hedges({ earlier, later }: Contradiction): number {
  return Number(earlier.assertion.hedged) + Number(later.assertion.hedged)
}

/** Whether the article itself files the statement under advantages or drawbacks. */
function isListed({ cue }: Statement): boolean {
  return cue.by === 'label' || cue.by === 'heading' || isAnnounced(cue.term)
}

function isRunning({ form }: Statement): boolean {
  return form === 'sentence' || form === 'clause'
}

function inOnePassage(one: Statement, other: Statement): boolean {
  if (one.place.start.line === other.place.start.line) return true
  return isRunning(one) && isRunning(other) && other.place.start.line - one.place.end.line <= PASSAGE
}

/** Share of what either speaks of that both speak of; 1 where both speak of the subject as a whole. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((gram) => other.has(gram)).length
  const all = one.size + other.size - shared
  return all === 0 ? 1 : shared / all
}
