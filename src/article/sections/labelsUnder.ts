import type { OutlineNode } from '../outline/types.ts'
import { inOrder } from '../statements/walk/inOrder.ts'
import { leadingLabel } from '../structure/leadingLabel.ts'
import { lines } from '../structure/lines.ts'
import { headOf } from './headOf.ts'
import type { Spot } from './types.ts'

/**
 * What may be a label right under a node: its sub-headings and lead-ins, the labels of its items and lines.
 *
 *     ## Redis
 *     适用场景：缓存       a line’s label
 *     - **价格**：免费     an item’s label
 *     ### 缺点             a sub-heading
 */
export function labelsUnder(node: OutlineNode): Spot[] {
  return inOrder(node).flatMap((part): Spot[] => {
    if (!('text' in part)) {
      const head = headOf(part)
      return head ? [head] : []
    }
    if (part.quoted || part.cell) return []
    return lines(part.text).flatMap(({ start, end }) => {
      const lead = leadingLabel(part, start, end)
      return lead ? { text: lead.label, block: part, start: lead.start, end: lead.end } : []
    })
  })
}
