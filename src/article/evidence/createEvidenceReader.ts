import type { ClaimUnit } from '../claims/types.ts'
import type { Outline } from '../outline/types.ts'
import type { Evidence, Subject } from '../types.ts'
import { introducedEvidence } from './introducedEvidence.ts'
import { isHomepage } from './isHomepage.ts'
import { namedSource } from './namedSource.ts'
import { numberedDefinitions } from './numberedDefinitions.ts'
import { numberedReferences } from './numberedReferences.ts'

/**
 * Prepares the search for what supports a sentence.
 *
 * @returns for one unit its evidence, the nearest first: in the sentence, attached to it, in the same block.
 */
export function createEvidenceReader(outline: Outline, subjects: readonly Subject[]): (unit: ClaimUnit) => Evidence[] {
  const defined = new Set(numberedDefinitions(outline).map(({ label }) => label))
  return (unit) => {
    const { block, start, end } = unit
    const attachedTo = attachedEnd(block.text, end)
    const evidence: Evidence[] = []
    for (const mark of block.marks) {
      const reach =
        mark.start >= start && mark.start < end ? 'sentence' : mark.start >= end && mark.start < attachedTo ? 'attached' : 'nearby'
      const place = block.place(mark.start, Math.max(mark.end, mark.start))
      if (mark.kind === 'link' && mark.target && !mark.target.startsWith('#')) {
        const weak = isHomepage(mark.target, block.text.slice(mark.start, mark.end), subjects)
        evidence.push({ kind: 'link', reach: weak ? 'nearby' : reach, target: mark.target, place })
      } else if (mark.kind === 'footnote' && mark.target) {
        // A zero-width mark at the end of a sentence is its own, not the next one's.
        const own = mark.start > start && mark.start <= end
        if (own || (mark.start > end && mark.start <= attachedTo)) {
          evidence.push({ kind: 'footnote', reach: own ? 'sentence' : 'attached', target: mark.target, place })
        }
      }
    }
    for (const { label, start: at, end: to } of numberedReferences(block)) {
      if (!defined.has(label) || at < start || at >= attachedTo) continue
      evidence.push({ kind: 'footnote', reach: at < end ? 'sentence' : 'attached', target: label, place: block.place(at, to) })
    }
    const named = namedSource(unit.text)
    if (named)
      evidence.push({
        kind: 'named-source',
        reach: 'sentence',
        target: named.target,
        place: block.place(start + named.start, start + named.end)
      })
    evidence.push(...introducedEvidence(block, outline.blocks))
    const order = ['sentence', 'attached', 'nearby', 'section']
    const seen = new Set<string>()
    return evidence
      .sort((a, b) => order.indexOf(a.reach) - order.indexOf(b.reach))
      .filter(({ kind, target }) => !seen.has(`${kind} ${target}`) && seen.add(`${kind} ${target}`))
  }
}

/** Where the text directly attached to a sentence ends: references, bare addresses and links after its full stop. */
function attachedEnd(text: string, end: number): number {
  const attached =
    /^(?:\s*(?:[([（［]*\s*(?:https?:\/\/[^\s)）\]］。，]{1,500}|\d{1,3}|来源[^。\n]{0,80}|source[^.\n]{0,80}|via[^.\n]{0,80}|参考[^。\n]{0,60})\s*[)\]）］。.,，]*))+/i.exec(
      text.slice(end, end + 700)
    )
  return end + (attached ? attached[0].length : 0) + 1
}
