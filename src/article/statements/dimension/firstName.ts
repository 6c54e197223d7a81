import { type LexiconList, matcher, patternsOf } from '../../../lexicon/index.ts'
import type { Range } from '../../../text/types.ts'
import { opensWith } from '../../structure/opensWith.ts'

/** The name that the first fitting pattern of a list of `aspects.yml` frames; null where none does, or it names no aspect. */
export function firstName(folded: string, list: LexiconList<'aspects'>): Range | null {
  for (const pattern of patternsOf('aspects', list)) {
    const match = pattern.exec(folded)
    const group = match?.[1]
    const name = group?.trim()
    if (!match || !group || !name || name.length < 2) continue
    if (matcher('both', 'aspects', 'not-aspect').find(name)?.start === 0 || opensWith('aspects', 'not-aspect-opening', name)) continue
    const start = match.index + match[0].indexOf(group) + (group.length - group.trimStart().length)
    return { start, end: start + name.length }
  }
  return null
}
