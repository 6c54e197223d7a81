import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'
import type { Block } from '../../outline/types.ts'
import { opensWith } from '../../structure/opensWith.ts'

const QUOTATION = /^["“「『][^"”」』]*["”」』][.。]?$/u
const ADDRESS = /https?:\/{0,2}\S{0,400}/g
const LONGEST_POINTER = 600
/** A word about the article counts at the head of its sentence only. */
const FARTHEST = 24

/** Sentences about the article itself, bare addresses and words wholly in quotation marks say nothing of a subject. */
export function isMeta(text: string, block: Block, range: Range): boolean {
  const meta = matcher('both', 'structure', 'meta-sentence').find(fold(text))
  if (
    meta &&
    (meta.start < FARTHEST || /[:：]$/.test(text) || opensWith('statements', 'this-article', meta.term)?.end === meta.term.length)
  )
    return true
  return QUOTATION.test(text) || isAddress(text, block, range)
}

/** `见 https://…`, a link whose text is its address. */
function isAddress(text: string, block: Block, { start, end }: Range): boolean {
  const linked = block.marks
    .filter((mark) => mark.kind === 'link' && mark.start >= start && mark.end <= end)
    .reduce((sum, mark) => sum + mark.end - mark.start, 0)
  if (linked > 0 && linked * 10 >= text.length * 9 && /^https?:/.test(text)) return true
  // Only a short text can be nothing but “see” and an address.
  if (text.length > LONGEST_POINTER) return false
  const words = fold(text.replace(ADDRESS, ' ')).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return words !== '' && opensWith('statements', 'see-also', words)?.end === words.length
}
