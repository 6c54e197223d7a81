/** The outline: the mdast tree flattened to the leaves of text that reading works on, and the labelled nodes over them. */
import type { Definition as MdastDefinition, Root } from 'mdast'
import type { Place } from '../types.ts'

export type MarkKind = 'code' | 'link' | 'strong' | 'emphasis' | 'footnote' | 'image' | 'delete' | 'html'

/** A stretch of a block's text that carries inline mark-up. Offsets count UTF-16 units of `Block.text`, end exclusive. */
export interface Mark {
  readonly kind: MarkKind
  readonly start: number
  readonly end: number
  /** URL of a link or image, identifier of a footnote reference. */
  readonly target?: string
  /** True for a note number of HTML (`<sup>1</sup>`), of which the parser does not know whether anything defines it. */
  readonly loose?: true
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'term' | 'description'

/** One leaf of text: a heading, a paragraph, the own text of a list item, a table cell. */
export interface Block {
  /** Index in `Outline.blocks`, which is in reading order. */
  readonly index: number
  readonly kind: BlockKind
  /**
   * What a person sees: inline code in place (marked `code`), images left out, line breaks as `\n`
   * (a hard-wrapped sentence holds `\n`), hard ones as U+2028, footnote references left out (marked `footnote`, zero width).
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

/** A definition of the document, for evidence: `[^a]: …`, `[1]: …` or `[1] …`, and `[name]: https://…`. */
export interface Definition {
  readonly kind: 'footnote' | 'numbered' | 'link'
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
  /** Why the front matter could not be read, in the words of the YAML parser; null when it could. */
  readonly frontMatterFault?: string | null
  /** Fenced and indented code: evidence of the kind `code`, never read as text. */
  readonly code: readonly { readonly place: Place; readonly afterBlock: number }[]
}

/** What an outline is made from. */
export interface OutlineInput {
  readonly tree: Root
  /** The text the tree was parsed from (after recovery); empty for a foreign tree. */
  readonly parsed: string
  /** Offset of the parsed text → offset of the original source; `end` for the end of a range. */
  readonly toSource: (offset: number, side?: 'start' | 'end') => number
  /** Offsets of the original source → place. */
  readonly places: (start: number, end: number) => Place
}

/** Inline content as the text a person sees, with its mark-up and a map back to the parsed text. */
export interface Flat {
  text: string
  readonly marks: Mark[]
  /** Covers `text` from its start to its end, in order and without gaps. */
  readonly runs: Run[]
}

/**
 * A piece of `Flat.text` and what it was written as. Where both are of one length they run in step, character by
 * character; otherwise (`&amp;`, `\\*`, `<br>`) the piece stands for its source as a whole.
 */
export interface Run {
  /** Offset in `Flat.text`. The run ends where the next one starts. */
  readonly at: number
  /** Offsets in the parsed text, end exclusive. */
  readonly from: number
  readonly to: number
}

export interface FlattenContext {
  /** The text the tree was parsed from; empty for a tree that comes without one. */
  readonly parsed: string
  readonly definitions: ReadonlyMap<string, MdastDefinition>
}

/** Where what is read goes: the node that takes it, and whether it stands in somebody else's words. */
export interface Home {
  readonly node: OutlineNode
  readonly quoted: boolean
}
