import { matcher } from '../../lexicon/index.ts'
import { clauseAround } from '../../text/clauseAround.ts'
import { fold } from '../../text/fold.ts'
import type { Range } from '../../text/types.ts'
import { headingsOf } from '../claims/measuredCell.ts'
import type { ClaimUnit } from '../claims/types.ts'
import { numberedDefinitions } from '../evidence/numberedDefinitions.ts'
import type { Outline, OutlineNode } from '../outline/types.ts'
import type { Claim, Evidence } from '../types.ts'

/** In characters. */
const SHORT = 12
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/

/**
 * Prepares the look-up whether a claim grows old: it speaks of the time of writing (`目前`, “the latest version”), or gives a
 * figure of a kind that changes (market share, downloads, prices), and neither the sentence nor its labels, its table's headings
 * or its source give a year.
 */
export function createAgeReader(outline: Outline): (unit: ClaimUnit, evidence: readonly Evidence[]) => Claim['ages'] | null {
  const headingsFor = headingsOf(outline.blocks)
  const notes = new Map(
    [...numberedDefinitions(outline), ...outline.definitions].map(({ label, text, url }) => [label, `${text} ${url ?? ''}`])
  )
  return (unit, evidence) => {
    const { block, start, text, folded, language } = unit
    const found = now() ?? figure()
    if (!found || isDated()) return null
    const clause = telling(text, clauseAround(text, found))
    return {
      by: found.by,
      term: text.slice(found.start, found.end),
      text: text.slice(clause.start, clause.end).replace(/\s+/g, ' '),
      place: block.place(start + clause.start, start + clause.end)
    }

    function now() {
      const exempt = matcher(language, 'dates', 'now-exempt').all(folded)
      const hit = matcher(language, 'dates', 'now')
        .all(folded)
        .find((one) => !exempt.some((hole) => hole.start < one.end && one.start < hole.end))
      return hit && { by: 'now' as const, ...hit }
    }

    function figure() {
      // “100% free” stays so.
      const digit = /(?<![\d.])(?!100\s?%)\d[\d.,]*/.exec(folded)
      if (!digit) return null
      const hit = matcher(language, 'dates', 'ageing').find(folded)
      if (hit) return { by: 'figure' as const, ...hit }
      const heads = block.cell && headingsFor(block).some((heading) => isAgeing(heading))
      return heads ? { by: 'figure' as const, start: digit.index, end: digit.index + digit[0].length } : null
    }

    function isDated(): boolean {
      if (YEAR.test(text) || headingsFor(block).some((heading) => YEAR.test(heading))) return true
      for (let node: OutlineNode | null = block.node; node; node = node.parent) if (node.label && YEAR.test(node.label.text)) return true
      return evidence.some(
        ({ reach, kind, target }) =>
          (reach === 'sentence' || reach === 'attached') && YEAR.test(kind === 'footnote' ? (notes.get(target) ?? '') : target)
      )
    }
  }
}

function isAgeing(heading: string): boolean {
  const words = fold(heading)
    .replace(/[\s\p{P}\p{S}]+/gu, ' ')
    .trim()
  const hit = matcher('both', 'dates', 'ageing-cell').find(words)
  return hit?.start === 0 && hit.end >= words.length - 3
}

/** A clause that is only the time (`目前，`, “Currently,”) is shown with the next. */
function telling(text: string, clause: Range): Range {
  if (clause.end - clause.start >= SHORT) return clause
  const comma = /^\s{0,4}[，,：:]\s{0,4}/.exec(text.slice(clause.end, clause.end + 9))
  if (!comma) return clause
  const from = clause.end + comma[0].length
  return { start: clause.start, end: clauseAround(text, { start: from, end: from }).end }
}
