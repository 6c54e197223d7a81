import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { closesWith } from '../structure/closesWith.ts'
import { opensWith } from '../structure/opensWith.ts'
import { nameKey } from '../subjects/names.ts'
import { nameTable } from '../taxonomy/nameTable.ts'
import { plainName } from '../taxonomy/plainName.ts'
import { type Dimension, USE_CASES } from '../types.ts'
import { attributesOf } from './attributesOf.ts'
import type { Quality } from './types.ts'

/** These are no qualities that one chooses by. */
const NONE: ReadonlySet<string> = new Set([USE_CASES, 'trend'])
/** How much may stand before the noun: `数据可靠性`, “low running cost”. */
const BEFORE = { han: 4, words: 2 }

/** Recognises the names of qualities: those of the article's own dimensions, and of the taxonomy. */
export function createQualities(dimensions: readonly Dimension[]) {
  const byName = new Map(dimensions.map((dimension) => [nameKey(dimension.name), dimension]))
  const byStandard = new Map(
    dimensions.flatMap((dimension) => (dimension.standard ? [[dimension.standard, dimension] as const] : [])).reverse()
  )
  const standard = (id: string | null): Quality | null =>
    id === null || NONE.has(id) ? null : { standard: id, dimension: byStandard.get(id)?.id ?? null }
  return {
    /** The quality that a phrase names as a whole, grading words and scales left out; null where it names none. */
    qualityOf(phrase: string): Quality | null {
      for (const form of bareForms(fold(phrase).trim())) {
        const own = byName.get(nameKey(form))
        if (own && own.standard !== USE_CASES) return { standard: own.standard, dimension: own.id }
        if (isUmbrella(form)) return { standard: null, dimension: null }
        const id = standardNamed(plainName(form))
        if (id) return standard(id)
      }
      return null
    },
    /** The quality that a clause speaks of in any words; null where it speaks of none. */
    spokenOf(clause: string): Quality | null {
      const ids = attributesOf(fold(clause))
      const first = ids.find((id) => byStandard.has(id)) ?? ids[0]
      const quality = standard(first ?? null)
      return quality && { ...quality, also: ids.filter((id) => id !== first) }
    }
  }
}

function isUmbrella(form: string): boolean {
  return matcher('both', 'verdict', 'umbrella').find(form)?.term === form
}

/** The phrase, and without the words that grade it before and behind. */
function bareForms(phrase: string): string[] {
  const forms = [phrase]
  let rest = phrase
  for (let i = 0; i < 4; i++) {
    const before = opensWith('verdict', 'modifier', rest)
    const after = closesWith('verdict', 'scale', rest)
    const next =
      before && before.end < rest.length
        ? rest.slice(before.end).trim()
        : after && after.start > 0
          ? rest.slice(0, after.start).trim()
          : rest
    if (next === rest) break
    const particle = opensWith('statements', 'of', next)
    rest = particle ? next.slice(particle.end) : next
    forms.push(rest)
  }
  return forms
}

/** A name of the taxonomy that is the phrase, or ends it with little before: in English before any preposition. */
function standardNamed(plain: string): string | null {
  const table = nameTable()
  const whole = table.get(plain)
  if (whole) return whole.id
  const preposition = matcher('both', 'dimension-names', 'preposition').find(plain)
  const head = preposition && preposition.start > 0 ? plain.slice(0, preposition.start).trim() : plain
  for (const tail of tailsOf(head)) {
    const entry = table.get(tail)
    if (entry?.inside) return entry.id
  }
  return null
}

function tailsOf(head: string): string[] {
  if (/\p{Script=Han}/u.test(head)) return Array.from({ length: Math.min(BEFORE.han, head.length - 2) + 1 }, (_, i) => head.slice(i))
  const words = head.split(' ')
  return Array.from({ length: Math.min(BEFORE.words, words.length - 1) + 1 }, (_, i) => words.slice(i).join(' '))
}
