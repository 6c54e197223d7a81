import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'
import { leads } from './leads.ts'
import { sourceLabel } from './sourceLabel.ts'
import { sourcesIn } from './sourcesIn.ts'
import type { Citations, Found } from './types.ts'

/** `, from [the price list](…)`: the words before a link, and the mark that sets them off. */
const BEFORE = 32
const SET_OFF = /(?:^|[,;:(。—–-])\s?$/

/** The sources of a caption: behind `来源：`, with words that hand over to one, or as footnotes; a link in it may be to anything. */
export function captionSources(caption: Block, citations: Citations): Found[] {
  const label = sourceLabel(caption.text)
  if (label) return sourcesIn(caption, citations, true, label.end)
  const sources = sourcesIn(caption, citations)
  return leads(caption) || points(caption) ? sources : sources.filter(({ kind }) => kind === 'footnote')
}

function points({ marks, text }: Block): boolean {
  return marks.some(({ kind, start }) => {
    if (kind !== 'link') return false
    const before = fold(text.slice(Math.max(0, start - BEFORE), start))
    return matcher('both', 'evidence', 'pointer')
      .all(before)
      .some((hit) => /^[\s:]{0,2}(?:the\s)?$/.test(before.slice(hit.end)) && SET_OFF.test(before.slice(0, hit.start)))
  })
}
