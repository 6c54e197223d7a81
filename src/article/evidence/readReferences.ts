import type { Outline } from '../outline/types.ts'
import type { Reference } from '../types.ts'
import { isReferenceList } from './isReferenceList.ts'
import { numberedDefinitions } from './numberedDefinitions.ts'
import { numberedReferences } from './numberedReferences.ts'

/** `[^name]` that the Markdown parser left as text because nothing defines it. */
const LOOSE_FOOTNOTE = /\[\^([^\]\s]{1,60})\](?!:)/g

/** The footnotes and numbered references of running text, and whether the article defines them. */
export function readReferences(outline: Outline): Reference[] {
  const footnotes = new Set(outline.definitions.filter(({ kind }) => kind === 'footnote').map(({ label }) => label.toLowerCase()))
  const numbered = new Set(numberedDefinitions(outline).map(({ label }) => label))
  return outline.blocks.flatMap((block) => {
    const references: Reference[] = []
    for (const { kind, target, start, end } of block.marks) {
      if (kind === 'footnote' && target)
        references.push({
          label: target,
          resolved: footnotes.has(target.toLowerCase()) || numbered.has(target),
          place: block.place(start, end)
        })
    }
    for (const match of block.text.matchAll(LOOSE_FOOTNOTE)) {
      references.push({ label: match[1]!, resolved: false, place: block.place(match.index, match.index + match[0].length) })
    }
    if (isReferenceList(block)) return references
    for (const { label, start, end } of numberedReferences(block)) {
      references.push({ label, resolved: numbered.has(label), place: block.place(start, end) })
    }
    return references
  })
}
