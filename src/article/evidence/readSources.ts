import type { Block, Outline } from '../outline/types.ts'
import { lineLink } from '../structure/lineLink.ts'
import type { Reference, Source } from '../types.ts'
import { isReferenceList } from './isReferenceList.ts'
import { numberedDefinitions } from './numberedDefinitions.ts'

/** Everything the article could be looked up in: links in reading order, then footnotes and numbered references as defined. */
export function readSources(outline: Outline, references: readonly Reference[]): Source[] {
  const numbered = numberedDefinitions(outline)
  const referred = new Set(references.map(({ label }) => label.toLowerCase()))
  const isReferred = (label: string): boolean => referred.has(label.toLowerCase())
  const links = outline.blocks.flatMap((block) =>
    block.marks.flatMap((mark): Source[] => {
      const { kind, target, start, end } = mark
      return kind === 'link' && target && !target.startsWith('#') && mark !== lineLink(block)
        ? [
            {
              kind: 'link',
              target,
              text: block.text.slice(start, end).trim(),
              cited: isCited(block, start),
              place: block.place(start, end)
            }
          ]
        : []
    })
  )
  const footnotes = outline.definitions.filter(({ kind }) => kind === 'footnote')
  return [
    ...links,
    ...footnotes.map(({ label, text, place }): Source => ({ kind: 'footnote', target: label, text, cited: isReferred(label), place })),
    ...numbered.map(({ label, text, place }): Source => ({ kind: 'numbered', target: label, text, cited: isReferred(label), place }))
  ]

  /** In a list of sources only by its number. */
  function isCited(block: Block, start: number): boolean {
    if (!isReferenceList(block)) return true
    const { offset } = block.place(start, start + 1).start
    return numbered.some(({ label, place }) => place.start.offset <= offset && offset < place.end.offset && isReferred(label))
  }
}
