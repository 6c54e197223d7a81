/** The outline: the mdast tree flattened to the leaves of text that reading works on, and the labelled nodes over them. */
import type { Place } from '../types.ts'

export type MarkKind = 'code' | 'link' | 'strong' | 'emphasis' | 'footnote' | 'image' | 'delete' | 'html'

/** A stretch of a block's text that carries inline mark-up. Offsets count UTF-16 units of `Block.text`, end exclusive. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  /** URL of a link or image, identifier of a footnote reference. */
  readonly target?: string
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'term' | 'description'

/** One leaf of text: a heading, a paragraph, the own text of a list item, a table cell. */
export interface Block {
  /** Index in `Outline.blocks`, which is in reading order. */
  readonly index: number
  readonly kind: BlockKind
  /**
   * What a person sees: inline code in place (marked `code`), images left out, line breaks as `\n`
   * (a hard-wrapped sentence holds `\n`), footnote references left out (marked `footnote`, zero width).
   */
  readonly text: string
  readonly marks: readonly Mark[]
  /** The place in the original source of `text.slice(start, end)`; the whole block without arguments. */
  readonly place: (start?: number, end?: number) => Place
  /** Heading depth 1–6, for headings; otherwise 0. */
  readonly depth: number
  /** Inside a block quote (not a GitHub alert, which is a note of the author's own). */
  readonly quoted: boolean
  /** The innermost node of the outline that holds the block. */
  readonly node: OutlineNode
  /** For list items: which list, nesting (0 outermost), index in it, numbered or not. */
  readonly item: { readonly list: number; readonly depth: number; readonly index: number; readonly ordered: boolean } | null
  /** For cells: which table, row (0 = header row) and column, both 0-based. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null
}

/** A labelled node: a heading's section, a list item with children, a bold lead-in with what follows it, a table. */
export interface OutlineNode {
  readonly kind: 'root' | 'section' | 'item' | 'lead-in' | 'table' | 'definition'
  readonly parent: OutlineNode | null
  /** The block that labels the node: the heading, the item's text, the bold paragraph; null for root and tables. */
  readonly label: Block | null
  readonly depth: number
  readonly children: OutlineNode[]
  /** Blocks directly in this node, without its label. */
  readonly blocks: Block[]
}

/** A link, definition or footnote definition of the document, for evidence. */
export interface Definition {
  readonly kind: 'footnote' | 'numbered'
  readonly label: string
  readonly text: string
  readonly url: string | null
  readonly place: Place
}

export interface Outline {
  readonly root: OutlineNode
  readonly blocks: readonly Block[]
  readonly definitions: readonly Definition[]
  /** Front matter as parsed YAML; null when there is none. */
  readonly frontMatter: Readonly<Record<string, unknown>> | null
  readonly frontMatterPlace: Place | null
  /** Fenced and indented code: evidence of the kind `code`, never read as text. */
  readonly code: readonly { readonly place: Place; readonly afterBlock: number }[]
}
