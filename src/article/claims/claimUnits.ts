import { fold } from '../../text/fold.ts'
import { languageOf } from '../../text/languageOf.ts'
import { sentences } from '../../text/sentences.ts'
import type { Range } from '../../text/types.ts'
import { createIsQuotation } from '../evidence/createIsQuotation.ts'
import { isReferenceList } from '../evidence/isReferenceList.ts'
import type { Block, Outline } from '../outline/types.ts'
import { lineLink } from '../structure/lineLink.ts'
import type { Language } from '../types.ts'
import { mask } from './mask.ts'
import type { ClaimUnit } from './types.ts'

/** A soft line break before a list number of the author's own, as pasted lists have it: `…；⏎2、…`. */
const SOFT_LIST = /\n(?=\s*(?:\d{1,2}\s?[、.．)）]|[（(]\d{1,2}[)）]|[①-⑳•·]))/g

/** What runs on for longer is no sentence; cues are looked for in its beginning only. */
const LONGEST = 2000

/** The sentences of an outline that can hold claims: headings, table headers and lists of sources are left out. */
export function claimUnits(outline: Outline, language: Language): ClaimUnit[] {
  const isQuotation = createIsQuotation(outline.blocks)
  const units: ClaimUnit[] = []
  for (const block of outline.blocks) {
    if (block.kind === 'heading' || block.kind === 'term' || block.cell?.row === 0 || isReferenceList(block)) continue
    const masked = mask(block)
    const quoted = isQuotation(block)
    for (const { start, end } of split(block)) {
      const text = block.text.slice(start, end)
      units.push({
        block,
        start,
        end,
        text,
        folded: fold(masked.slice(start, Math.min(end, start + LONGEST))),
        language: /[\p{Script=Han}A-Za-z]/u.test(text) ? languageOf(text) : language,
        quoted
      })
    }
  }
  return units
}

function split(block: Block): Range[] {
  const text = block.text.slice(0, lineLink(block)?.start)
  return sentences(text).flatMap((sentence) => {
    const parts: Range[] = []
    let start = sentence.start
    for (const match of block.text.slice(sentence.start, sentence.end).matchAll(SOFT_LIST)) {
      const at = sentence.start + match.index
      parts.push({ start, end: at })
      start = at + 1
    }
    parts.push({ start, end: sentence.end })
    return parts.filter(({ start: from, end }) => block.text.slice(from, end).trim() !== '')
  })
}
