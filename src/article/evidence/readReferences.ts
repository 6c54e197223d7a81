import type { Block, Outline } from '../outline/types.ts'
import type { Reference } from '../types.ts'
import { isReferenceList } from './isReferenceList.ts'
import { looseLinks } from './looseLinks.ts'
import { numberedDefinitions } from './numberedDefinitions.ts'
import { numberedReferences } from './numberedReferences.ts'
import { type NumberUse, surelyUndefined } from './surelyUndefined.ts'

/**
 * The footnotes, numbered references and links by name of running text, and whether the article defines them. What looks
 * like one and is not defined is listed only where it can be nothing else: `[1]` may be an index, `[a][b]` two brackets.
 */
export function readReferences(outline: Outline): Reference[] {
  const numbered = new Set(numberedDefinitions(outline).map(({ label }) => label))
  const named = outline.definitions.some(({ kind }) => kind !== 'footnote')
  const references: Reference[] = []
  const undefinedUses: { readonly use: NumberUse; readonly reference: Reference }[] = []
  const resolvedUses: NumberUse[] = []
  for (const block of outline.blocks) {
    const add = (kind: Reference['kind'], label: string, resolved: boolean, start: number, end: number): Reference => {
      const reference: Reference = { kind, label, resolved, place: block.place(start, end) }
      references.push(reference)
      return reference
    }
    const addNumber = (label: string, start: number, end: number): void => {
      const use: NumberUse = { label, before: block.text.slice(Math.max(0, start - 1), start), after: block.text.slice(end, end + 1) }
      const reference = add('numbered', label, numbered.has(label), start, end)
      if (reference.resolved) resolvedUses.push(use)
      else undefinedUses.push({ use, reference })
    }
    for (const { kind, target, loose, start, end } of block.marks) {
      if (kind !== 'footnote' || !target) continue
      if (!loose) add('footnote', target, true, start, end)
      else if (/\d/.test(target) && !opensLine(block, start)) addNumber(target, start, end)
    }
    const links = looseLinks(block)
    const own = isReferenceList(block)
      ? []
      : numberedReferences(block).filter(({ form, label }) => form === 'bracket' || numbered.has(label))
    const isNumber = ({ label }: { label: string }): boolean => /^\d{1,3}$/.test(label)
    for (const { label, start, end } of own) {
      if (numbered.has(label) || !links.some((link) => link.start < start && end <= link.end)) addNumber(label, start, end)
    }
    for (const link of links) {
      const certain = link.kind === 'footnote' || named || isNumber(link)
      if (certain && !(isNumber(link) && numbered.has(link.label))) add(link.kind, link.label, false, link.start, link.end)
    }
  }
  const listed = outline.blocks.some((block) => block.kind !== 'heading' && isReferenceList(block))
  const sure = surelyUndefined(
    undefinedUses.map(({ use }) => use),
    resolvedUses,
    numbered,
    listed
  )
  const left = new Set(undefinedUses.filter((_, i) => !sure[i]).map(({ reference }) => reference))
  return references.filter((reference) => !left.has(reference)).sort((a, b) => a.place.start.offset - b.place.start.offset)
}

/** There it defines a note. */
function opensLine({ text }: Block, start: number): boolean {
  return text.slice(text.lastIndexOf('\n', start - 1) + 1, start).trim() === ''
}
