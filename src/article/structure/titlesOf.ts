import type { Block, Outline } from '../outline/types.ts'
import { versus } from '../subjects/versus.ts'
import { hasWord } from './words.ts'

const TELLING = ['comparison-word', 'kinds-word', 'howto-title', 'weak-howto'] as const

/**
 * The blocks that name the whole document: the front matter's title; the first heading, unless others of its depth make
 * it one of several parts; for a document that starts with text, that first line when it is short.
 */
export function titlesOf(outline: Outline): Block[] {
  const { blocks } = outline
  const headings = blocks.filter((block) => block.kind === 'heading')
  const tops = headings.filter((block) => block.depth === 1)
  const first = blocks.find((block) => block.text.trim() !== '')
  const titles: Block[] = []
  const top = tops.length === 1 ? tops[0] : headings[0] && (headings[0].depth === 1 || headings[0] === first) ? headings[0] : undefined
  if (top && namesAll(top, headings)) titles.push(top)
  if (first && first.kind === 'paragraph' && first.text.length <= 60 && !/[。.]$/.test(first.text) && !titles.includes(first))
    titles.push(first)
  const front = frontTitle(outline)
  return front ? [front, ...titles] : titles
}

/** Among several headings of one depth the first is a title only when it says what the document does. */
function namesAll(heading: Block, headings: readonly Block[]): boolean {
  const peers = headings.filter((other) => other.depth <= heading.depth)
  return peers.length === 1 || TELLING.some((list) => hasWord(list, heading.text)) || versus(heading.text) !== null
}

/** The front matter's title as a block, so that it is read as any heading; it stands before all others. */
function frontTitle(outline: Outline): Block | null {
  const text = outline.frontMatter?.title
  const place = outline.frontMatterPlace
  if (typeof text !== 'string' || text.trim() === '' || !place) return null
  return {
    index: -1,
    kind: 'heading',
    text: text.trim(),
    marks: [],
    place: () => place,
    depth: 1,
    quoted: false,
    node: outline.root,
    item: null,
    cell: null
  }
}
