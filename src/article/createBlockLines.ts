import { visit } from 'unist-util-visit'
import { parseAny } from '../markdown/parse-any.ts'
import { recover } from '../markdown/recover/recover.ts'
import { createPlaces } from './outline/createPlaces.ts'

/** The 1-based lines of a block, both inclusive. */
export interface BlockLines {
  readonly first: number
  readonly last: number
}

const BLOCKS: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'listItem',
  'blockquote',
  'table',
  'code',
  'html',
  'mdxJsxFlowElement'
])

/**
 * Says for a 1-based line how far the block reaches that begins there: a paragraph, a heading, a table, a quotation, or a
 * list item with all below it, never the list. Where none begins, it is the line alone.
 */
export function createBlockLines(source: string, { mdx = false }: { readonly mdx?: boolean } = {}): (line: number) => BlockLines {
  let lasts: Map<number, number> | undefined
  return (line) => {
    lasts ??= lastLines(source, mdx)
    return { first: line, last: lasts.get(line) ?? line }
  }
}

/** By the first line of a block, its last: of those that begin on one line the longest. */
function lastLines(source: string, mdx: boolean): Map<number, number> {
  const { text, toSource } = recover(source)
  const places = createPlaces(source)
  const lasts = new Map<number, number>()
  visit(parseAny(text, { mdx }).tree, (node) => {
    if (!BLOCKS.has(node.type) || !node.position) return
    const { start, end } = places(toSource(node.position.start.offset ?? 0), toSource(node.position.end.offset ?? 0, 'end'))
    const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
    lasts.set(start.line, Math.max(last, lasts.get(start.line) ?? 0))
  })
  return lasts
}
