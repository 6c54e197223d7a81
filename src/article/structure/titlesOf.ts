import type { Block, Outline } from '../outline/types.ts'

/**
 * The blocks that name the whole document: its first heading where nothing of its depth follows that would make it one
 * of several parts, or the only heading of depth 1; for a document that starts with text, that first line when it is short.
 */
export function titlesOf(outline: Outline): Block[] {
  const { blocks } = outline
  const headings = blocks.filter((block) => block.kind === 'heading')
  const tops = headings.filter((block) => block.depth === 1)
  const first = blocks.find((block) => block.text.trim() !== '')
  const titles: Block[] = []
  if (tops.length > 0 && (tops[0] === headings[0] || tops.length === 1)) titles.push(tops[0]!)
  else if (headings[0] && headings[0] === first) titles.push(headings[0])
  if (first && first.kind === 'paragraph' && first.text.length <= 60 && !/[。.]$/.test(first.text) && !titles.includes(first))
    titles.push(first)
  const front = frontTitle(outline)
  return front ? [front, ...titles] : titles
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
