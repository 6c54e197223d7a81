import type { Nodes } from 'mdast'
import type { Place } from '../types.ts'

const START = /^(?:<!--|\/\*)\s*evenhand\s+skip\b[\s\S]*(?:-->|\*\/)$/
const END = /^(?:<!--|\/\*)\s*evenhand\s+end\s*(?:-->|\*\/)$/

/** Regions that are not read, and the test that notices where they start and end. */
export interface Skips {
  /** To be asked of each block in order: whether it is a comment of ours or stands in a region. */
  readonly skips: (node: Nodes) => boolean
  /** The regions so far; one left open stands for itself at its start. */
  readonly places: () => Place[]
}

/** Keeps track of the regions between `<!-- evenhand skip -->` and `<!-- evenhand end -->`, in MDX between comments in braces. */
export function createSkips(placeOf: (node: Nodes) => Place): Skips {
  const closed: Place[] = []
  let open: Place | null = null
  return {
    skips(node) {
      const value = node.type === 'html' || node.type === 'mdxFlowExpression' ? node.value.trim() : ''
      if (END.test(value)) {
        if (open) closed.push({ start: open.start, end: placeOf(node).end })
        open = null
        return true
      }
      if (!open && START.test(value)) open = placeOf(node)
      return open !== null
    },
    places: () => (open ? [...closed, { start: open.start, end: open.start }] : closed)
  }
}
