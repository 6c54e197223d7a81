import type { Block, Outline, OutlineNode } from '../../outline/types.ts'
import { eachNode } from '../../structure/eachNode.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { isWord } from '../../structure/words.ts'
import { isCode } from '../isCode.ts'
import { cleanName } from '../names.ts'
import type { Proposal, ProposedName } from '../types.ts'

/** A decision record's list of considered options, nested questions included. */
export function fromOptions(outline: Outline): Proposal[] {
  const proposals: Proposal[] = []
  eachNode(outline.root, (node) => {
    if (node.kind !== 'section' || !node.label || !isWord('options-heading', node.label.text)) return
    const names: ProposedName[] = []
    const items = (parent: OutlineNode) => {
      for (const child of parent.children) {
        if (child.kind !== 'item' || !child.label) continue
        // A question with its own options below: the options are the leaves.
        if (child.children.some((c) => c.kind === 'item') && /[?？:：]\s*$/.test(child.label.text)) items(child)
        else names.push({ name: optionName(child.label), block: child.label })
      }
    }
    items(node)
    // An API's options are identifiers: `- cwd: the folder`
    const code = names.filter(({ name, block }) => isCode(block, name)).length
    if (names.length >= 2 && code * 2 < names.length) proposals.push({ by: 'considered-options', weight: 24, sure: true, names })
  })
  return proposals
}

function optionName(block: Block): string {
  const label = leadingLabel(block)
  const named = label ? cleanName(label.label) : ''
  // “Option 1: use SQLite” is named by what follows the number; “SQLite: a file” by what stands before the colon.
  if (named !== '' && !/^\d{1,2}$/.test(named) && !/^(?:option|alternative|选项|方案)\s*[\w一二三四五六七八九十]{1,2}$/iu.test(named))
    return named
  return cleanName(block.text.split(/[\n\u2028]/)[0]!)
}
