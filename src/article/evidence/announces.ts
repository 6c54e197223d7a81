import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'

const LISTS = { sources: 'reference-heading', notes: 'note-heading' } as const

const known = new WeakMap<Block, 'sources' | 'notes' | null>()

/** Whether a heading, a label or a line of its own says nothing but “References” (`sources`) or “Notes” (`notes`). */
export function announces(label: Block): 'sources' | 'notes' | null {
  let kind = known.get(label)
  if (kind !== undefined) return kind
  const words = fold(label.text.slice(0, 60))
    .replace(/[\s\p{P}\p{S}\d]+/gu, ' ')
    .trim()
  const says = (list: (typeof LISTS)[keyof typeof LISTS]): boolean => {
    const hit = matcher('both', 'evidence', list).find(words)
    return hit !== null && hit.end - hit.start >= words.length - 2
  }
  kind = says(LISTS.sources) ? 'sources' : says(LISTS.notes) ? 'notes' : null
  known.set(label, kind)
  return kind
}
