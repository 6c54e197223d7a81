import type { Block, Outline, OutlineNode } from '../../outline/types.ts'
import { textPolarity } from '../../polarity/textPolarity.ts'
import { eachNode } from '../../structure/eachNode.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { isAspect } from '../isAspect.ts'
import { isCode } from '../isCode.ts'
import { cleanName } from '../names.ts'
import type { Proposal } from '../types.ts'
import type { Announced } from './fromHeadings.ts'

const LONGEST = 30

/** Paragraphs or items in a row that each open with a name and say something for or against it: `地铁：准时，但拥挤`. */
export function fromLeadIns(outline: Outline, announced: Announced): Proposal[] {
  const proposals: Proposal[] = []
  eachNode(outline.root, (node) => {
    if (node.kind === 'table' || (node.label && isAspect(cleanName(node.label.text)))) return
    const rows = [...node.blocks, ...ownLabels(node)].filter((block) => block.kind !== 'heading' && block.kind !== 'cell' && !block.quoted)
    const led = rows.flatMap((block) => {
      const label = leadingLabel(block)
      const name = label ? cleanName(label.label) : ''
      if (!label || name.length > LONGEST || name === '' || isAspect(name) || isCode(block, name)) return []
      return [{ name, block, judged: judged(block, label.rest) }]
    })
    if (led.length < 2 || led.length * 3 < rows.length * 2) return
    if (!announced.compares && led.filter((entry) => entry.judged).length * 3 < led.length * 2) return
    proposals.push({ by: 'lead-ins', weight: 3, sure: false, names: led.map(({ name, block }) => ({ name, block })) })
  })
  return proposals
}

function ownLabels(node: OutlineNode): Block[] {
  return node.children.flatMap((child) => (child.kind !== 'section' && child.label ? [child.label] : []))
}

function judged(block: Block, from: number): boolean {
  return textPolarity(block.text.slice(from, from + 400), 'zh').polarity !== 'neutral'
}
