import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { Outline } from '../outline/types.ts'
import { createMentions } from './createMentions.ts'
import { knownAliases } from './knownAliases.ts'
import { shortForms } from './names.ts'

/** How often sentences name two of the names together, and how often they set them against each other. */
export function contrasts(outline: Outline, names: readonly string[]): { readonly together: number; readonly against: number } {
  const find = createMentions(
    names.map((name, i) => ({
      id: `${i}`,
      name,
      aliases: [...knownAliases(name), ...shortForms(name)],
      cue: { by: '', term: '', place: null },
      places: []
    }))
  )
  let together = 0
  let against = 0
  for (const block of outline.blocks) {
    if (block.kind === 'heading' || block.quoted) continue
    const hits = find(block.text)
    if (new Set(hits.map((hit) => hit.subject)).size < 2) continue
    for (const { start, end } of sentences(block.text)) {
      const here = new Set(hits.filter((hit) => hit.start >= start && hit.end <= end).map((hit) => hit.subject))
      if (here.size < 2) continue
      together++
      if (matcher('both', 'structure', 'contrast').test(fold(block.text.slice(start, end)))) against++
    }
  }
  return { together, against }
}
