import type { Outline } from '../outline/types.ts'
import type { Source } from '../types.ts'
import { numberedDefinitions } from './numberedDefinitions.ts'

/** Everything the article could be looked up in: links in reading order, then footnotes and numbered references as defined. */
export function readSources(outline: Outline): Source[] {
  const links = outline.blocks.flatMap((block) =>
    block.marks.flatMap(({ kind, target, start, end }): Source[] =>
      kind === 'link' && target && !target.startsWith('#')
        ? [{ kind: 'link', target, text: block.text.slice(start, end).trim(), place: block.place(start, end) }]
        : []
    )
  )
  const footnotes = outline.definitions.filter(({ kind }) => kind === 'footnote')
  return [
    ...links,
    ...footnotes.map(({ label, text, place }): Source => ({ kind: 'footnote', target: label, text, place })),
    ...numberedDefinitions(outline).map(({ label, text, place }): Source => ({ kind: 'numbered', target: label, text, place }))
  ]
}
