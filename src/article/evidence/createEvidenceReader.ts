import { matcher } from '../../lexicon/index.ts'
import { countWhile } from '../../text/countWhile.ts'
import type { ClaimUnit } from '../claims/types.ts'
import type { Outline } from '../outline/types.ts'
import type { Evidence, EvidenceReach, Subject } from '../types.ts'
import { attachedEnd } from './attachedEnd.ts'
import { createBlanketEvidence } from './createBlanketEvidence.ts'
import { createCitations } from './createCitations.ts'
import { createExhibits } from './createExhibits.ts'
import { createIntroducedEvidence } from './createIntroducedEvidence.ts'
import { createRowEvidence } from './createRowEvidence.ts'
import { createSectionEvidence } from './createSectionEvidence.ts'
import { measuredBy } from './measuredBy.ts'
import { namedSource } from './namedSource.ts'
import { resumedEvidence } from './resumedEvidence.ts'
import type { Citations, Found } from './types.ts'

const ORDER: readonly EvidenceReach[] = ['sentence', 'attached', 'nearby', 'section']
/** More links of the same block than this are not worth showing. */
const NEARBY = 3
/** Nor those further away than this many characters. */
const REACH = 2000

/**
 * Prepares the search for what supports a sentence.
 *
 * @returns for one unit its evidence, the nearest first: in the sentence, attached to it, in the same block; from the section
 * one more, where there is none of those.
 */
export function createEvidenceReader(outline: Outline, subjects: readonly Subject[]): (unit: ClaimUnit) => Evidence[] {
  const { blocks } = outline
  const citations = createCitations(outline, subjects)
  const introduced = createIntroducedEvidence(blocks, citations)
  const ofRow = createRowEvidence(blocks, citations)
  const blanket = createBlanketEvidence(blocks, citations)
  const ofSection = createSectionEvidence(blocks, citations)
  const exhibitsOf = createExhibits(outline, citations, introduced)
  const codeAfter = new Map(outline.code.map(({ place, afterBlock }) => [afterBlock, place]))
  return (unit) => {
    const { block, start, text, folded } = unit
    const at = (reach: EvidenceReach, found: readonly Found[]): Evidence[] => found.map(({ kind, ...one }) => ({ kind, reach, ...one }))
    const evidence = citedBy(unit, citations)
    const named = namedSource(text)
    if (named) {
      const place = block.place(start + named.start, start + named.end)
      evidence.push({ kind: 'named-source', reach: 'sentence', target: named.target, place })
    }
    evidence.push(
      ...exhibitsOf(unit),
      ...at('attached', resumedEvidence(unit, citations)),
      ...at('attached', introduced(block)),
      ...at('attached', ofRow(block)),
      // Such a sentence speaks for figures.
      ...at(/\d/.test(folded) ? 'attached' : 'section', blanket(block)),
      ...measurement(unit)
    )
    const code = codeAfter.get(block.index)
    // `用下面的脚本测得 340 ms：` and the script: whoever doubts it can run it.
    const repeatable = /[:：]\s*$/.test(text) && evidence.some(({ kind }) => kind === 'measurement')
    if (code) evidence.push({ kind: 'code', reach: repeatable ? 'attached' : 'nearby', target: '', place: code })
    if (evidence.every(({ kind }) => kind === 'code' || kind === 'measurement')) evidence.push(...at('section', ofSection(block)))
    const seen = new Set<string>()
    return evidence
      .sort((a, b) => ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach))
      .filter(({ kind, target }) => !seen.has(`${kind} ${target}`) && seen.add(`${kind} ${target}`))
  }
}

/** Links, footnotes and numbers in the unit, right after it, or elsewhere in its block. */
function citedBy({ block, start, end }: ClaimUnit, citations: Citations): Evidence[] {
  const { pieces, links } = citations(block)
  if (pieces.length === 0) return []
  const until = attachedEnd(block, end, links)
  // `快 30%。占 12 MB。见[记录](…)。`: what closes an item speaks for all of it.
  const closing = block.item ? lastPointer(block.text, end, until) : null
  const evidence: Evidence[] = []
  let nearby = 0
  for (let i = countWhile(pieces, (piece) => piece.start < start - REACH); i < pieces.length && pieces[i]!.start <= until + REACH; i++) {
    const { start: at, found, weak } = pieces[i]!
    // A zero-width footnote mark at the end of a sentence is its own, not the next one's.
    const foot = found.kind === 'footnote'
    const inside = foot ? at > start && at <= end : at >= start && at < end
    const attached = (at >= end && at <= until && (foot || at < until)) || (closing !== null && at >= closing)
    const reach = weak ? 'nearby' : inside ? 'sentence' : attached ? 'attached' : 'nearby'
    const { kind, ...rest } = found
    if (reach !== 'nearby' || (!foot && nearby++ < NEARBY)) evidence.push({ kind, reach, ...rest })
  }
  return evidence
}

const POINTER_SENTENCE = 60

/** Where a last sentence starts that only points (`见…`, “See …”); null where there is none after `end`. */
function lastPointer(text: string, end: number, until: number): number | null {
  const from = Math.max(until, text.length - POINTER_SENTENCE)
  const last = /(?:^|[。.;；]\s?)([^。.;；\s][^。;；]{0,60}?)[。.\s]*$/.exec(text.slice(from))
  if (!last) return null
  const at = from + last.index + last[0].lastIndexOf(last[1]!)
  const hit = matcher('both', 'evidence', 'pointer').find(last[1]!.toLowerCase())
  return at >= end && hit?.start === 0 ? at : null
}

/** With its method a measurement supports; without, it is shown. */
function measurement({ block, start, text, folded, language }: ClaimUnit): Evidence[] {
  const method = measuredBy(text)
  if (method) {
    return [{ kind: 'measurement', reach: 'sentence', target: method.target, place: block.place(start + method.start, start + method.end) }]
  }
  const measured = matcher(language, 'evidence', 'measurement').find(folded)
  if (!measured) return []
  const whole = block.item ? measuredBy(block.text) : null
  if (whole) return [{ kind: 'measurement', reach: 'attached', target: whole.target, place: block.place(whole.start, whole.end) }]
  const place = block.place(start + measured.start, start + measured.end)
  return [{ kind: 'measurement', reach: 'nearby', target: text.slice(measured.start, measured.end), place }]
}
