import { attributeOf } from '../article/attributes/attributeOf.ts'
import { MANNER } from '../article/attributes/manner.ts'
import { grams } from '../article/content/createContent.ts'
import { findCues } from '../article/polarity/findCues.ts'
import { unannounced } from '../article/polarity/unannounced.ts'
import type { CueKind } from '../article/polarity/vocabulary.ts'
import { matcher } from '../lexicon/index.ts'
import { clauses } from '../text/clauses.ts'
import { fold } from '../text/fold.ts'
import { sentences } from '../text/sentences.ts'
import type { Range } from '../text/types.ts'

type Content = (text: string, without?: readonly Range[]) => string[]

/** Kinds that say how a thing stands in one phrase and are words of the argument too. */
const PHRASES: ReadonlySet<CueKind> = new Set<CueKind>(['pro-phrase', 'con-phrase'])

/** One argument of a statement: a clause, or a sentence whose clauses are too short alone. */
export interface Argument {
  readonly text: string
  /** Whether it is a sentence of several clauses. */
  readonly whole: boolean
  /** What it speaks of: content words, and in place of a word that names a quality that quality (`@stability`). */
  readonly words: readonly string[]
  /** Those of them that praise or blame. */
  readonly judging: ReadonlySet<string>
  /** The same as units to compare by, of `grams`. */
  readonly units: ReadonlySet<string>
}

/**
 * The arguments of a statement, by what they speak of.
 *
 * @param own units of the dimension's name, which say nothing of the argument: under 代码质量 the word 代码 is no news.
 */
export function argumentsOf(text: string, content: Content, own: ReadonlySet<string>): Argument[] {
  return sentences(text).flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    const parts = clauses(words).flatMap(({ start, end }) => joints(unannounced(words.slice(start, end))))
    const whole = parts.length > 1 ? [words] : []
    return [...parts, ...whole].flatMap((part) => {
      // A figure that comes back is a fact, no argument; a list of examples is none either.
      if (/\p{N}/u.test(part) || matcher('both', 'content', 'example').find(fold(part))?.start === 0) return []
      const argument = readArgument(part, content, own)
      return argument.units.size > 0 ? [{ ...argument, whole: whole.includes(part) }] : []
    })
  })
}

function readArgument(part: string, content: Content, own: ReadonlySet<string>): Omit<Argument, 'whole'> {
  const folded = fold(part)
  const cues = findCues(folded)
  // Words of praise and blame are words; in Chinese they part what stands around them.
  const judging = cues.flatMap((cue) => {
    const word = folded.slice(cue.start, cue.end)
    const attribute = attributeOf(word)
    if (attribute) return [`@${attribute}`]
    return [...cue.kinds].some((kind) => MANNER.has(kind) && !PHRASES.has(kind)) ? [] : content(word)
  })
  const hedges = matcher('both', 'hedges', 'hedge').all(folded)
  const words = [...new Set([...judging, ...content(part, [...cues, ...hedges])])].filter(
    (word) => !grams(word).every((unit) => own.has(unit))
  )
  const units = new Set(words.flatMap(grams).filter((unit) => !own.has(unit)))
  return { text: part.trim().replace(/[。.;；]$/, ''), words, judging: new Set(judging), units }
}

/** 导致代码的混乱，以及缺乏维护 holds two arguments; so does 导致代码混乱以及缺乏维护. */
function joints(clause: string): string[] {
  const cuts = matcher('zh', 'clause-words', 'barrier').all(fold(clause))
  const bounds = [0, ...cuts.flatMap(({ start, end }) => [start, end]), clause.length]
  return Array.from({ length: bounds.length / 2 }, (_, i) => clause.slice(bounds[2 * i], bounds[2 * i + 1])).filter(
    (part) => part.trim() !== ''
  )
}
