import { matcher } from '../lexicon/index.ts'
import { fold } from '../text/fold.ts'
import type { Outline } from './outline/types.ts'
import { isWord } from './structure/words.ts'
import type { Place } from './types.ts'

/**
 * The parts of an article that introduce or sum up, where saying again what stands elsewhere is in order: sections under
 * headings such as 概述, 总结, “Overview” and “Conclusion”, and paragraphs that 总之 or “in short” opens.
 */
export function summaries(outline: Outline): Place[] {
  const parts: Place[] = []
  let open: { readonly depth: number; readonly start: Place } | null = null
  let last: Place | null = null
  const close = () => {
    if (open && last) parts.push({ start: open.start.start, end: last.end })
    open = null
  }
  for (const block of outline.blocks) {
    const place = block.place()
    if (block.kind === 'heading') {
      if (open && block.depth <= open.depth) close()
      if (!open && (isWord('conclusion-heading', block.text) || isWord('generic-heading', block.text)))
        open = { depth: block.depth, start: place }
    } else if (!open && matcher('both', 'structure', 'closing-marker').find(fold(block.text).trimStart())?.start === 0) parts.push(place)
    last = place
  }
  close()
  return parts
}
