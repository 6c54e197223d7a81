import { matcher } from '../../lexicon/index.ts'
import { countWhile } from '../../text/countWhile.ts'
import type { ClaimUnit } from '../claims/types.ts'
import type { Block, Outline } from '../outline/types.ts'
import type { Evidence, EvidenceReach, Subject } from '../types.ts'
import { attachedEnd } from './attachedEnd.ts'
import { createIntroducedEvidence } from './createIntroducedEvidence.ts'
import { isHomepage } from './isHomepage.ts'
import { namedSource } from './namedSource.ts'
import { numberedDefinitions } from './numberedDefinitions.ts'
import { numberedReferences } from './numberedReferences.ts'

const ORDER: readonly EvidenceReach[] = ['sentence', 'attached', 'nearby', 'section']
/** `notes/api.md#L12`, as reports of evenhand put behind a statement: where it stood, not what supports it. */
const OWN_LINE = /^(?![a-z][a-z\d+.-]{1,20}:).{1,400}#L\d{1,9}$/i
/** More links of the same block than this are not worth showing. */
const NEARBY = 3
/** Nor those further away than this many characters. */
const REACH = 2000

/** A piece of evidence somewhere in a block, before it is known how far it is from a sentence. */
interface Piece {
  readonly start: number
  readonly evidence: Omit<Evidence, 'reach'>
  /** Shows that the subject exists, no more. */
  readonly weak: boolean
}

interface BlockEvidence {
  /** In the order of the text. */
  readonly pieces: readonly Piece[]
  readonly links: ReadonlyMap<number, number>
}

/**
 * Prepares the search for what supports a sentence.
 *
 * @returns for one unit its evidence, the nearest first: in the sentence, attached to it, in the same block.
 */
export function createEvidenceReader(outline: Outline, subjects: readonly Subject[]): (unit: ClaimUnit) => Evidence[] {
  const defined = new Set(numberedDefinitions(outline).map(({ label }) => label))
  const introduced = createIntroducedEvidence(outline.blocks)
  const codeAfter = new Map(outline.code.map(({ place, afterBlock }) => [afterBlock, place]))
  const known = new Map<Block, BlockEvidence>()
  return (unit) => {
    const { block, start, end, text } = unit
    const { pieces, links } = known.get(block) ?? evidenceOf(block, defined, subjects)
    if (!known.has(block)) known.set(block, { pieces, links })
    const until = attachedEnd(block, end, links)
    const evidence: Evidence[] = []
    let nearby = 0
    for (let i = countWhile(pieces, (piece) => piece.start < start - REACH); i < pieces.length && pieces[i]!.start <= until + REACH; i++) {
      const { start: at, evidence: found, weak } = pieces[i]!
      // A zero-width footnote mark at the end of a sentence is its own, not the next one's.
      const foot = found.kind === 'footnote'
      const inside = foot ? at > start && at <= end : at >= start && at < end
      const reach = weak ? 'nearby' : inside ? 'sentence' : at >= end && at <= until && (foot || at < until) ? 'attached' : 'nearby'
      if (reach !== 'nearby' || (!foot && nearby++ < NEARBY)) evidence.push({ ...found, reach })
    }
    const named = namedSource(text)
    if (named) {
      const place = block.place(start + named.start, start + named.end)
      evidence.push({ kind: 'named-source', reach: 'sentence', target: named.target, place })
    }
    evidence.push(...introduced(block))
    const measured = matcher(unit.language, 'evidence', 'measurement').find(unit.folded)
    if (measured) {
      const place = block.place(start + measured.start, start + measured.end)
      evidence.push({ kind: 'measurement', reach: 'nearby', target: text.slice(measured.start, measured.end), place })
    }
    const code = codeAfter.get(block.index)
    if (code) evidence.push({ kind: 'code', reach: 'nearby', target: '', place: code })
    const seen = new Set<string>()
    return evidence
      .sort((a, b) => ORDER.indexOf(a.reach) - ORDER.indexOf(b.reach))
      .filter(({ kind, target }) => !seen.has(`${kind} ${target}`) && seen.add(`${kind} ${target}`))
  }
}

function evidenceOf(block: Block, defined: ReadonlySet<string>, subjects: readonly Subject[]): BlockEvidence {
  const marked = block.marks.flatMap(({ kind, target, loose, start, end }): Piece[] => {
    if ((kind !== 'link' && kind !== 'footnote') || !target || target.startsWith('#') || OWN_LINE.test(target)) return []
    if (loose && !defined.has(target)) return []
    const weak = kind === 'link' && isHomepage(target, subjects)
    return [{ start, weak, evidence: { kind, target, place: block.place(start, end) } }]
  })
  const numbered = numberedReferences(block).flatMap(({ label, start, end }): Piece[] =>
    defined.has(label) ? [{ start, weak: false, evidence: { kind: 'footnote', target: label, place: block.place(start, end) } }] : []
  )
  const links = block.marks.filter(({ kind, start, end }) => kind === 'link' && end > start)
  return {
    pieces: [...marked, ...numbered].sort((a, b) => a.start - b.start),
    links: new Map(links.map(({ start, end }) => [start, end]))
  }
}
