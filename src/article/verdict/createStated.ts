import { createMatcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { Range } from '../../text/types.ts'
import type { Block, OutlineNode } from '../outline/types.ts'
import { nameKey } from '../subjects/names.ts'
import type { Ground, Place } from '../types.ts'
import { standardMatcher } from './standardMatcher.ts'
import type { Quality, VerdictInput } from './types.ts'

/** A sentence that belongs to the verdict itself. */
export interface Spoken extends Range {
  readonly block: Block
}

/**
 * Finds the subjects of which an article speaks under a ground outside of its verdict: by a statement in a dimension of
 * that standard or name, or by words for or against it in a statement, in a sentence that names the subject, or in a text
 * under the subject's own heading.
 */
export function createStated({ outline, titles, statements, dimensions, mentions }: VerdictInput, verdict: readonly Spoken[]) {
  const places = verdict.map(({ block, start, end }) => block.place(start, end))
  const outside = ({ start, end }: Place) => !places.some((place) => place.start.offset < end.offset && place.end.offset > start.offset)
  const texts = outline.blocks
    .filter((block) => block.kind !== 'heading' && !block.quoted && !titles.includes(block))
    .flatMap((block) => {
      const owner = ownerOf(block)
      return sentences(block.text).flatMap(({ start, end }) => {
        if (verdict.some((own) => own.block === block && own.start < end && own.end > start)) return []
        const text = block.text.slice(start, end)
        const named = [...new Set(mentions(text).map((hit) => hit.subject))]
        const subjects = named.length > 0 ? named : owner
        return subjects.length > 0 ? [{ block, start, end, folded: fold(text), subjects }] : []
      })
    })
  const said = statements
    .filter((statement) => outside(statement.place))
    .map((statement) => ({ ...statement, folded: fold(statement.text) }))

  return (words: string, { standard, dimension, also = [] }: Quality): Ground['stated'] => {
    const ids = standard ? [standard, ...also] : []
    const tests = standard ? ids.map(standardMatcher) : [createTest(words)]
    const test = (folded: string) => tests.some((one) => one(folded))
    const name = dimensions.find(({ id }) => id === dimension)?.name ?? words
    const under = new Set(
      dimensions
        .filter(
          (own) => own.id === dimension || (own.standard !== null && ids.includes(own.standard)) || nameKey(own.name) === nameKey(name)
        )
        .map(({ id }) => id)
    )
    const found = new Map<string, Place>()
    const note = (subject: string, place: Place) => {
      const known = found.get(subject)
      if (!known || place.start.offset < known.start.offset) found.set(subject, place)
    }
    for (const one of said) if ((one.dimension !== null && under.has(one.dimension)) || test(one.folded)) note(one.subject, one.place)
    for (const { block, start, end, folded, subjects } of texts) {
      if (!test(folded)) continue
      for (const subject of subjects) if (!found.has(subject)) note(subject, block.place(start, end))
    }
    return [...found].map(([subject, place]) => ({ subject, place })).sort((a, b) => a.place.start.offset - b.place.start.offset)
  }

  /** The subject that the nearest heading or label with names speaks of, when it is one. */
  function ownerOf(block: Block): string[] {
    for (let node: OutlineNode | null = block.node; node; node = node.parent) {
      if (!node.label || node.label === block) continue
      const named = new Set(mentions(node.label.text).map((hit) => hit.subject))
      if (named.size > 0) return named.size === 1 ? [...named] : []
    }
    return []
  }
}

function createTest(words: string): (folded: string) => boolean {
  const own = createMatcher([fold(words).trim()])
  return (folded) => own.test(folded)
}
