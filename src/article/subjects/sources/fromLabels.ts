import type { Block, Outline, OutlineNode } from '../../outline/types.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import { eachNode } from '../../structure/eachNode.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { lines } from '../../structure/lines.ts'
import { standardOf } from '../../taxonomy/standardOf.ts'
import { isAspect } from '../isAspect.ts'
import { isCode } from '../isCode.ts'
import { cleanName, nameKey } from '../names.ts'
import type { Occurrences } from '../occurrences.ts'
import type { Proposal } from '../types.ts'

/** Labels that recur under several others: `Vue：…` and `React：…` under each heading. */
export function fromLabels(outline: Outline, occurrences: Occurrences): Proposal[] {
  const parents = new Map<string, { name: string; block: Block; under: Set<OutlineNode> }>()
  const note = (block: Block, under: OutlineNode, text: string) => {
    const name = cleanName(text)
    if (name === '' || name.length > 30 || isAspect(name) || isCode(block, name) || /\d{4}|^\d+$/.test(name)) return
    const key = nameKey(name)
    const entry = parents.get(key) ?? { name, block, under: new Set<OutlineNode>() }
    entry.under.add(under)
    parents.set(key, entry)
  }
  for (const block of outline.blocks) {
    if (block.kind === 'heading' || block.kind === 'cell' || block.quoted) continue
    const own = block.node.label === block
    const under = own ? block.node.parent : block.node
    // Under “优点：” stand arguments, and their labels are what they are about.
    if (!under || (under.label && labelPolarity(under.label.text))) continue
    for (const line of lines(block.text)) {
      const label = leadingLabel(block, line.start, line.end)
      if (label) note(block, under, label.label)
    }
    if (own && block.node.children.length > 0 && block.text.length <= 24) note(block, under, block.text)
  }
  eachNode(outline.root, (node) => {
    if (node.kind === 'section' && node.parent && node.label && node.parent.kind === 'section')
      note(node.label, node.parent, node.label.text)
  })
  const recurring = [...parents.values()].filter((entry) => entry.under.size >= 2)
  if (recurring.length < 2) return []
  // Only labels that stand side by side under the same parents are a set.
  const sets = recurring.map((entry) => recurring.filter((other) => [...entry.under].filter((node) => other.under.has(node)).length >= 2))
  const best = sets.reduce((a, b) => (b.length > a.length ? b : a), [])
  if (best.length < 2 || best.length > 8) return []
  // `Vue：…` and `React：…` under 性能 and 生态: the parents are what they are compared under
  const aspects = [...new Set(best.flatMap((entry) => [...entry.under]))].filter(
    (node) => node.label && standardOf(cleanName(node.label.text)) !== null
  )
  const used = best.filter((entry) => occurrences.blocks(entry.name) > entry.under.size)
  if (aspects.length < 2 && used.length < best.length) return []
  return [
    {
      by: 'recurring-labels',
      weight: 5 + (used.length === best.length ? 1 : 0),
      sure: aspects.length >= 2,
      names: best.map(({ name, block }) => ({ name, block }))
    }
  ]
}
