import type { Block, Outline } from '../outline/types.ts'
import { lineLink } from '../structure/lineLink.ts'
import type { Subject } from '../types.ts'
import { createVendorOf } from './createVendorOf.ts'
import { numberedDefinitions } from './numberedDefinitions.ts'
import { numberedReferences } from './numberedReferences.ts'
import type { Citations, Cited, Piece } from './types.ts'

/** `notes/api.md#L12`: a place in a file beside this one, not what supports it. */
const OWN_LINE = /^(?![a-z][a-z\d+.-]{1,20}:).{1,400}#L\d{1,9}$/i

/** Finds the links, footnotes and numbered references of a block that lead somewhere: no anchors, nothing undefined or empty. */
export function createCitations(outline: Outline, subjects: readonly Subject[]): Citations {
  const numbers = numberedDefinitions(outline)
  const defined = new Set(numbers.map(({ label }) => label))
  const addresses = new Map(
    [...numbers, ...outline.definitions.filter(({ kind }) => kind === 'footnote')].map(({ label, url }) => [label, url])
  )
  const empty = new Set(outline.definitions.flatMap(({ kind, label, text }) => (kind === 'footnote' && text.trim() === '' ? [label] : [])))
  const vendorOf = createVendorOf(subjects)
  const known = new Map<Block, Cited>()
  return (block) => {
    let cited = known.get(block)
    if (!cited) {
      cited = { pieces: [...marked(block), ...numbered(block)].sort((a, b) => a.start - b.start), links: linksOf(block) }
      known.set(block, cited)
    }
    return cited
  }

  function marked(block: Block): Piece[] {
    const own = lineLink(block)
    return block.marks.flatMap((mark): Piece[] => {
      const { kind, target, loose, start, end } = mark
      if (!target || mark === own) return []
      if (kind === 'footnote') {
        if (loose ? !defined.has(target) : empty.has(target)) return []
        return [note(target, start, end, block)]
      }
      if (kind !== 'link' || target.startsWith('#') || /^mailto:/i.test(target) || OWN_LINE.test(target)) return []
      const { vendor, homepage } = vendorOf(target)
      const found = { kind, target, place: block.place(start, end), ...(vendor && { vendor }), ...(homepage && { homepage }) } as const
      return [{ start, end, weak: homepage, found }]
    })
  }

  /** A note is as partial as the address it gives. */
  function note(target: string, start: number, end: number, block: Block): Piece {
    const url = addresses.get(target)
    const vendor = url ? vendorOf(url).vendor : undefined
    return { start, end, weak: false, found: { kind: 'footnote', target, place: block.place(start, end), ...(vendor && { vendor }) } }
  }

  function numbered(block: Block): Piece[] {
    return numberedReferences(block).flatMap(({ label, start, end }): Piece[] =>
      defined.has(label) ? [note(label, start, end, block)] : []
    )
  }
}

function linksOf({ marks }: Block): ReadonlyMap<number, number> {
  return new Map(marks.flatMap(({ kind, start, end }) => (kind === 'link' && end > start ? [[start, end] as const] : [])))
}
