import type { Block } from '../outline/types.ts'
import { blankMarks } from './blankMarks.ts'

export interface NumberedReference {
  readonly label: string
  /** Offsets in `block.text`. */
  readonly start: number
  readonly end: number
}

const REFERENCE = /[[［]\s?(\d{1,3}(?:\s?[-–,，、]\s?\d{1,3}){0,8})\s?[\]］](?![(（:：[])/g

/** Numbered references in running text: `[1]`, `［2］`, `[3, 4]`; not in code, not the list of sources itself. */
export function numberedReferences(block: Block): NumberedReference[] {
  const references: NumberedReference[] = []
  const opening = block.text.length - block.text.trimStart().length
  for (const match of blankMarks(block, ({ kind }) => kind === 'code').matchAll(REFERENCE)) {
    const start = match.index
    const end = start + match[0].length
    // At the very start it defines rather than refers.
    if (start <= opening) continue
    for (const label of match[1]!.split(/[-–,，、]/)) references.push({ label: label.trim(), start, end })
  }
  return references
}
