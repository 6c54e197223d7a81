import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { OutlineNode } from '../../outline/types.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'

/** Whether advantages or disadvantages are announced under a node: by a label, or by “its drawback is …” in a sentence. */
export function hasPolarityLabels(node: OutlineNode): boolean {
  let pros = false
  let cons = false
  const see = (text: string) => {
    const polarity = labelPolarity(text)?.polarity
    if (polarity === 'pro') pros = true
    if (polarity === 'con') cons = true
  }
  const visitNode = (current: OutlineNode, depth: number) => {
    for (const block of current.blocks) {
      const label = leadingLabel(block)
      if (label) see(label.label)
      const folded = fold(block.text)
      if (argues('pro', folded)) pros = true
      if (argues('con', folded)) cons = true
    }
    for (const child of current.children) {
      if (child.label) {
        see(leadingLabel(child.label)?.label ?? child.label.text)
        if (argues('con', fold(child.label.text))) cons = true
      }
      if (depth < 2) visitNode(child, depth + 1)
    }
  }
  visitNode(node, 0)
  return pros || cons
}

/** “缺点是…”, “its drawback is …”: the label word inside a sentence. */
function argues(side: 'pro' | 'con', folded: string): boolean {
  return matcher('both', 'labels', side)
    .all(folded)
    .some((hit) => hit.end - hit.start >= 2 && /^(?:是|在于|就是|有|:| is | are | include)/.test(folded.slice(hit.end, hit.end + 9)))
}
