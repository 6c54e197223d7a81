import type { OutlineNode } from '../outline/types.ts'
import { readLabel } from '../statements/label/readLabel.ts'
import { headOf } from './headOf.ts'
import type { SectionReading } from './types.ts'

/**
 * The nodes beside a subject's that belong under it: sides and cases, and after a lead-in any other lead-in.
 *
 *     # Redis
 *     # 优点
 *     # 缺点
 *     # Memcached
 */
export function heirsOf(node: OutlineNode, { find }: SectionReading): OutlineNode[] {
  if (node.kind !== 'section' && node.kind !== 'lead-in') return []
  const siblings = node.parent?.children ?? []
  const heirs: OutlineNode[] = []
  for (const sibling of siblings.slice(siblings.indexOf(node) + 1)) {
    if (sibling.kind === 'item' || sibling.kind === 'table') continue
    const head = headOf(sibling)
    if (!head || sibling.kind !== node.kind || sibling.depth !== node.depth) break
    const role = readLabel(head.text, find(head.text))
    const sided = role.polarity !== null && role.polarity.polarity !== 'verdict' && role.polarity.rest === ''
    if (role.subjects.length > 0 || !(sided || (node.kind === 'lead-in' && role.kind === 'label'))) break
    heirs.push(sibling)
  }
  return heirs
}
