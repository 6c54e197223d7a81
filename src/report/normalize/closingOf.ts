import type { RootContent } from 'mdast'
import { toString as plain } from 'mdast-util-to-string'
import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { blocksOf } from './blocksOf.ts'
import type { Placement, Section } from './types.ts'

/** A closing word stands within that many characters. */
const HEAD = 30

/** The paragraph that concludes an article without a section for it: it holds the verdict, or is the last that opens with `总之` and the like. */
export function closingOf(section: Section, { article, rangeOf }: Placement): RootContent | null {
  const { verdict } = article
  const paragraphs = blocksOf(section).filter((node) => node.type === 'paragraph')
  const holdsVerdict = (node: RootContent) => {
    const { start, end } = rangeOf(node)
    return verdict !== null && verdict.place.start.offset >= start && verdict.place.end.offset <= end
  }
  return paragraphs.find(holdsVerdict) ?? paragraphs.findLast((node) => opensClosing(plain(node))) ?? null
}

function opensClosing(text: string): boolean {
  const closing = matcher('both', 'structure', 'closing-marker').find(fold(text.slice(0, HEAD)))
  return closing !== null && closing.start <= 2
}
