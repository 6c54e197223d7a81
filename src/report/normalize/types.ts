import type { Heading, Nodes, Parents, PhrasingContent, RootContent } from 'mdast'
import type { Article, Statement } from '../../article/types.ts'

/** How the statements of a dimension stand side by side. */
export type Layout = 'list' | 'table'

/** Offsets of a leaf's flat text, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** A paragraph, heading or cell as the text a person sees, and which of it is which statement. */
export interface Leaf {
  readonly node: Parents & Nodes
  readonly text: string
  readonly shares: readonly (Stretch & { readonly statement: Statement })[]
}

/** The tree of an article and where its statements stand in it. */
export interface Placement {
  readonly article: Article
  /** Blocks of the document without front matter. */
  readonly children: readonly RootContent[]
  /** Of leaves that hold statements only. */
  readonly leafOf: (node: Nodes) => Leaf | undefined
  /** Whether a statement that passes stands in the node. */
  readonly holds: (node: Nodes, which?: (statement: Statement) => boolean) => boolean
  /** Place of a node in the original source, as offsets. */
  readonly rangeOf: (node: Nodes) => Stretch
  /** The words of a statement with their links, notes, code and emphasis. */
  readonly phrasing: (statement: Statement) => PhrasingContent[]
  /** Whether the words are a label that the reader made use of: names of subjects and dimensions, words that take a side. */
  readonly isLabel: (text: string) => boolean
}

/** A heading with what stands under it. */
export interface Section {
  readonly heading: Heading | null
  readonly blocks: readonly RootContent[]
  readonly sections: readonly Section[]
}

/** An article taken apart into what its normal form is made of. Statements that stay where they stand are in `kept`. */
export interface Parts {
  readonly title: Heading | null
  readonly introduction: readonly RootContent[]
  readonly conclusions: readonly Section[]
  readonly references: readonly Section[]
  readonly rest: readonly RootContent[]
  /** Footnotes, targets of links, and lists of sources by number. */
  readonly definitions: readonly RootContent[]
  /** Ids of the statements that stay in the introduction or the conclusion. */
  readonly kept: ReadonlySet<string>
}
