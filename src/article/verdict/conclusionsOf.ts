import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block, OutlineNode } from '../outline/types.ts'
import { readLabel } from '../statements/label/readLabel.ts'
import { blocksUnder } from '../statements/walk/blocksUnder.ts'
import { eachNode } from '../structure/eachNode.ts'
import { leadingLabel } from '../structure/leadingLabel.ts'
import type { Conclusion, VerdictInput } from './types.ts'

/** A closing word stands within that many characters. */
const HEAD = 30

/**
 * The parts of an article that sum up, in order: `## 结论`, “Decision Outcome”, `**结论**：…`, `总之，…`; where there is none of
 * them, the last paragraph.
 */
export function conclusionsOf(input: VerdictInput): Conclusion[] {
  const found: Conclusion[] = []
  const taken = new Set<Block>()
  const add = (label: Block | null, blocks: readonly Block[]) => {
    if (blocks.every((block) => taken.has(block))) return
    for (const block of blocks) taken.add(block)
    found.push({ label, blocks })
  }
  eachNode(input.outline.root, (node) => {
    const { label } = node
    if (label && !input.titles.includes(label) && !label.quoted && concludes(label.text, input)) add(label, [label, ...blocksUnder(node)])
  })
  for (const block of input.outline.blocks) {
    if (taken.has(block) || block.quoted || block.kind === 'heading' || block.kind === 'cell') continue
    const lead = leadingLabel(block)
    const closing = matcher('both', 'structure', 'closing-marker').find(fold(block.text.slice(0, HEAD)))
    if (lead && lead.rest < block.text.length && concludes(lead.label, input)) add(block, [block])
    else if (closing && closing.start <= 2) add(null, [block])
  }
  if (found.length === 0) {
    const last = input.outline.blocks
      .filter((block) => block.kind === 'paragraph' && !block.quoted && !isUnderReferences(block, input))
      .at(-1)
    if (last) add(null, [last])
  }
  return found.sort((a, b) => a.blocks[0]!.index - b.blocks[0]!.index)
}

function concludes(text: string, { mentions }: VerdictInput): boolean {
  const { kind } = readLabel(text, mentions(text))
  return kind === 'verdict' || kind === 'outcome'
}

function isUnderReferences(block: Block, input: VerdictInput): boolean {
  for (let node: OutlineNode | null = block.node; node; node = node.parent)
    if (node.label && readLabel(node.label.text, input.mentions(node.label.text)).kind === 'reference') return true
  return false
}
