import { createMatcher } from '../../lexicon/index.ts'
import { countWhile } from '../../text/countWhile.ts'
import { fold } from '../../text/fold.ts'
import type { Dimension, Statement, Subject } from '../types.ts'
import type { ClaimUnit } from './types.ts'

export interface Location {
  readonly subject: string | null
  readonly dimension: string | null
  /** Polarities of the statements that overlap the unit. */
  readonly polarities: readonly string[]
  /** True where the words themselves praise or blame, not only a label or a symbol. */
  readonly worded: boolean
  /** How many different subjects the unit names. */
  readonly named: number
}

/** Reading steps of polarity that go by the words of the statement itself. */
const WORDED: readonly string[] = ['lexicon', 'comparison']

/**
 * Finds of whom and under which dimension a sentence speaks: by the statements that overlap it, otherwise by the only
 * subject it names.
 */
export function createLocator(context: {
  readonly subjects: readonly Subject[]
  readonly statements: readonly Statement[]
  readonly dimensions: readonly Dimension[]
}): (unit: ClaimUnit) => Location {
  const owner = new Map<string, string>()
  for (const { id, name, aliases } of context.subjects) {
    for (const form of [name, ...aliases]) if (form.trim() !== '' && !owner.has(fold(form))) owner.set(fold(form), id)
  }
  const names = createMatcher([...owner.keys()])
  const statements = [...context.statements].sort((a, b) => a.place.start.offset - b.place.start.offset)
  const known = new Set(context.dimensions.map(({ id }) => id))
  return (unit) => {
    const place = unit.block.place(unit.start, unit.end)
    const from = place.start.offset
    const to = place.end.offset
    const over = overlapping(statements, from, to)
    const named = new Set(names.all(fold(unit.text)).map((hit) => owner.get(hit.term)))
    const subjects = new Set(over.map(({ subject }) => subject))
    const dimensions = new Set(over.flatMap(({ dimension }) => (dimension !== null && known.has(dimension) ? [dimension] : [])))
    const only = <T>(set: ReadonlySet<T>): T | null => (set.size === 1 ? [...set][0]! : null)
    return {
      subject: only(subjects) ?? (over.length === 0 ? only(named as Set<string>) : (over[0]?.subject ?? null)),
      dimension: only(dimensions) ?? null,
      polarities: over.map(({ polarity }) => polarity),
      worded: over.some(({ polarity, cue }) => polarity !== 'neutral' && WORDED.includes(cue.by)),
      named: named.size
    }
  }
}

/** Statements are short and in order: those that reach into the range start within `REACH` before it. */
const REACH = 4000

function overlapping(statements: readonly Statement[], from: number, to: number): Statement[] {
  const first = countWhile(statements, ({ place }) => place.start.offset < from - REACH)
  const found: Statement[] = []
  for (let at = first; at < statements.length && statements[at]!.place.start.offset < to; at++) {
    if (statements[at]!.place.end.offset > from) found.push(statements[at]!)
  }
  return found
}
