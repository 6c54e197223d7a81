import { fold } from '../../text/fold.ts'
import type { Block, OutlineNode } from '../outline/types.ts'
import { opensWith } from '../structure/opensWith.ts'
import { type FlatDraft, flatChoicesIn } from './flatChoicesIn.ts'
import { recordChoiceIn } from './recordChoiceIn.ts'
import type { Conclusion, VerdictInput } from './types.ts'

/**
 * The flat choices of an article's conclusion. None where several parts choose so (a winner for every dimension), where
 * statements follow that are no conclusion, or where the paragraph belongs to a section about something.
 */
export function flatChoices(conclusions: readonly Conclusion[], input: VerdictInput): FlatDraft[] {
  const choosing = conclusions
    .map((conclusion) => ({ conclusion, flat: conclusion.blocks.flatMap((block) => flatChoicesIn(block, input.mentions)) }))
    .filter(({ flat }) => flat.length > 0)
  const [only] = choosing
  if (!only || choosing.length > 1) return []
  const { label, blocks } = only.conclusion
  const last = blocks.at(-1)!
  const concluding = new Set(conclusions.flatMap((conclusion) => conclusion.blocks))
  // a decision record tells its outcome before the options
  if (recordChoiceIn(only.flat[0]!.block, input.mentions)) return only.flat
  if (input.drafts.some(({ block }) => block.index > last.index && !concluding.has(block))) return []
  if (!label && isInSection(last, input) && !isLast(last, input)) return []
  // “So I would take X”: the paragraph draws on the one before
  if (!label && opensWith('verdict', 'drawn', fold(last.text.trimStart()))) return []
  return only.flat
}

/** Under a heading that is not the title. */
function isInSection({ node }: Block, { titles }: VerdictInput): boolean {
  for (let at: OutlineNode | null = node; at; at = at.parent) if (at.label && !titles.includes(at.label)) return true
  return false
}

function isLast(block: Block, { outline }: VerdictInput): boolean {
  return outline.blocks.at(-1) === block
}
