import { parseAny } from '../markdown/parse-any.ts'
import { recover } from '../markdown/recover/recover.ts'
import { createOutline } from './outline/createOutline.ts'
import { createPlaces } from './outline/createPlaces.ts'
import type { Block, BlockKind, OutlineNode } from './outline/types.ts'
import type { Place } from './types.ts'

/** What stands on a line; `markup` is a line without text of its own: a rule, a definition, a delimiter row, raw HTML. */
export type LineKind = BlockKind | 'blank' | 'front-matter' | 'code' | 'markup'

export interface LineLayout {
  readonly kind: LineKind
  /** Stands in a block quotation. */
  readonly quoted: boolean
  readonly text: string
  /** The headings and labels it stands under, the outermost first. */
  readonly under: readonly { readonly text: string; readonly place: Place }[]
}

/**
 * How the lines of a source are laid out, by the outline that reading works on.
 *
 * @returns the layout of a 1-based line.
 */
export function layoutOf(source: string, { mdx = false }: { readonly mdx?: boolean } = {}): (line: number) => LineLayout {
  const recovery = recover(source)
  const places = createPlaces(source)
  const { tree } = parseAny(recovery.text, { mdx })
  const outline = createOutline({ tree, parsed: recovery.text, toSource: recovery.toSource, places })
  const written = outline.blocks.filter((block) => block.text.trim() !== '').map((block) => ({ block, place: block.place() }))
  const lines = source.split(/\r\n|\r|\n/)

  return (line) => {
    const text = (lines[line - 1] ?? '').trim()
    const bare = { quoted: false, text, under: [] }
    if (holds(outline.frontMatterPlace, line)) return { ...bare, kind: 'front-matter' }
    const own = written.filter(({ place }) => holds(place, line)).map(({ block }) => block)
    const code = outline.code.find(({ place }) => holds(place, line))
    const first = own[0]
    if (first && !code) return { kind: first.kind, quoted: first.quoted, text, under: labelsOver(first) }
    return { ...bare, kind: code ? 'code' : text === '' ? 'blank' : 'markup' }
  }
}

function holds(place: Place | null, line: number): boolean {
  if (!place) return false
  // A range that ends at the first column of a line holds nothing of it.
  const last = place.end.column === 1 && place.end.line > place.start.line ? place.end.line - 1 : place.end.line
  return place.start.line <= line && line <= last
}

function labelsOver(block: Block): LineLayout['under'] {
  const labels: LineLayout['under'][number][] = []
  for (let node: OutlineNode | null = block.node; node; node = node.parent) {
    if (node.label && node.label !== block) labels.unshift({ text: node.label.text, place: node.label.place() })
  }
  return labels
}
