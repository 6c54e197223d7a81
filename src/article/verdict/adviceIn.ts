import { sentences } from '../../text/sentences.ts'
import type { Block } from '../outline/types.ts'
import type { StatementDraft } from '../statements/types.ts'
import { USE_CASES } from '../types.ts'
import type { Advice } from './types.ts'

/** What a heading or a column calls use cases is a description, not advice: it says where things are used. */
const ADVISING: ReadonlySet<string> = new Set(['recommendation', 'use-case-label', 'comparison', 'name', 'answer'])

/** The sentences that recommend a subject, in reading order, each with the statements that do. */
export function adviceIn(drafts: readonly StatementDraft[]): Advice[] {
  const byBlock = new Map<Block, StatementDraft[]>()
  for (const draft of drafts) if (advises(draft)) byBlock.set(draft.block, [...(byBlock.get(draft.block) ?? []), draft])
  return [...byBlock]
    .sort(([a], [b]) => a.index - b.index)
    .flatMap(([block, own]) =>
      sentences(block.text).flatMap(({ start, end }) => {
        const inside = own.filter((draft) => draft.start < end && draft.end > start)
        return inside.length > 0 ? [{ block, start, end, drafts: inside.sort((a, b) => a.start - b.start) }] : []
      })
    )
}

function advises({ polarity, dimension, cue }: StatementDraft): boolean {
  return polarity === 'pro' && ADVISING.has(cue.by) && (dimension?.standard === USE_CASES || cue.by === 'answer')
}
