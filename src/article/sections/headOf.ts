import type { OutlineNode } from '../outline/types.ts'
import { leadingLabel } from '../structure/leadingLabel.ts'
import type { Spot } from './types.ts'

const LONGEST = 60

/**
 * The words that label a node: a heading, a lead-in, an item's `Cost:` or short text over its own items. Null for a node
 * without, and for an item that is a sentence.
 */
export function headOf({ kind, label, blocks, children }: OutlineNode): Spot | null {
  if (!label || label.quoted) return null
  const whole: Spot = { text: label.text, block: label, start: 0, end: label.text.length }
  if (kind !== 'item') return whole
  const lead = leadingLabel(label)
  if (lead) return { text: lead.label, block: label, start: lead.start, end: lead.end }
  const nested = blocks.length > 0 || children.length > 0
  return nested && label.text.length <= LONGEST && !/[。！!；;，,]/.test(label.text.trim()) ? whole : null
}
