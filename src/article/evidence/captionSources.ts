import type { Block } from '../outline/types.ts'
import { leads } from './leads.ts'
import { sourceLabel } from './sourceLabel.ts'
import { sourcesIn } from './sourcesIn.ts'
import type { Citations, Found } from './types.ts'

/** The sources of a caption: behind `来源：`, with words that hand over to one, or as footnotes; a link in it may be to anything. */
export function captionSources(caption: Block, citations: Citations): Found[] {
  const label = sourceLabel(caption.text)
  if (label) return sourcesIn(caption, citations, true, label.end)
  const sources = sourcesIn(caption, citations)
  return leads(caption) ? sources : sources.filter(({ kind }) => kind === 'footnote')
}
