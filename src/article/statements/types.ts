/** What reading statements works with: drafts without ids, the scope of a place, and who has a share in a sentence. */
import type { Range } from '../../text/types.ts'
import type { Block, OutlineNode } from '../outline/types.ts'
import type { LabelPolarity } from '../polarity/labelPolarity.ts'
import type { TableGrid } from '../structure/createTables.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { Cue, Language, Place, Polarity, StatementForm, Subject } from '../types.ts'

/** A dimension under construction: kept when something is said under it. */
export interface DimensionDraft {
  readonly name: string
  readonly cue: Cue
  readonly place: Place
  readonly standard: string | null
  /** The heading it stands under. */
  readonly group: string | null
  /** Kept even without statements: a table's row head, a decision driver, what the author declares. */
  keep: boolean
  used: boolean
}

/** A statement before ids are given. Offsets are those of the block's text. */
export interface StatementDraft {
  readonly subject: string
  readonly dimension: DimensionDraft | null
  readonly polarity: Polarity
  readonly hedged: boolean
  readonly block: Block
  readonly start: number
  readonly end: number
  readonly form: StatementForm
  readonly cue: Cue
  /** Its label settled all there is to know; no later step looks at its words. */
  readonly settled?: true
}

/** Collects dimensions: one that is treated twice is listed once, at its first place. */
export interface Dimensions {
  /** The dimension of that name; null where the text is no name. Offsets are those of the block's text. */
  add(name: string, block: Block, by: string, range?: Range): DimensionDraft | null
  /** The use-cases dimension for recommendations outside of any label. */
  useCases(block: Block, start: number, end: number): DimensionDraft
  /** Whether the front matter declares a dimension of that name. */
  isDeclared(name: string): boolean
  /** Lists the declared dimensions of which the article says nothing. */
  keepDeclared(): void
  readonly list: readonly DimensionDraft[]
}

/** What a label says about the text beneath it. */
export interface LabelRole {
  readonly kind: 'reference' | 'context' | 'example' | 'options' | 'drivers' | 'outcome' | 'verdict' | 'generic' | 'label'
  /** Ids of the subjects it names, in order, each once. */
  readonly subjects: readonly string[]
  readonly polarity: LabelPolarity | null
  /** What is left without subjects, polarity words and connectors: the name of a dimension, or nothing. */
  readonly rest: string
  /** The label is built of subjects alone. */
  readonly names: boolean
}

/** What a place in the outline inherits from the labels above it. */
export interface Scope {
  /** Ids of the subjects that the text here is about unless it says otherwise; empty when open. */
  readonly subjects: readonly string[]
  readonly polarity: Polarity | null
  readonly polarityCue: Cue | null
  readonly dimension: DimensionDraft | null
  /** Text here recommends the subject for a case. */
  readonly useCase: boolean
  /** Nothing here is a statement unless it names a subject: introductions, examples, lists of options. */
  readonly quiet: boolean
  /** Nothing here is read at all: references, tables of contents. */
  readonly off: boolean
  /** A concluding section. */
  readonly verdict: boolean
  readonly subjectCue: Cue | null
  /** The subject is fixed by a column or row: a cell is about it whatever else it names. */
  readonly fixed: boolean
  /** Left by a heading without content (`### X 优点`): the headings beside it stand under it. */
  readonly lends: boolean
  /** A heading that names several aspects (`现状和趋势`): each sentence goes under the one it names. */
  readonly parts: readonly DimensionDraft[]
  /** A label settled subject and side in an article that declares all it compares: each item is one statement. */
  readonly settled: boolean
}

/** What every step of one article's reading shares. */
export interface Reading {
  readonly subjects: readonly Subject[]
  readonly language: Language
  readonly mentions: (text: string) => NameHit[]
  readonly dimensions: Dimensions
  readonly emit: (draft: StatementDraft) => void
}

/** The walk over the outline: the reading, and what it must know of the whole article. */
export interface Walk extends Reading {
  readonly titles: readonly Block[]
  /** The front matter names all subjects and dimensions. */
  readonly complete: boolean
  readonly tables: ReadonlyMap<OutlineNode, TableGrid>
  /** How often a label leads a line: one that recurs is a dimension, whatever it is called. */
  readonly labelCounts: ReadonlyMap<string, number>
  /** What a label, heading or the like says. */
  readonly roleOf: (text: string) => LabelRole
  /** Subjects that the text beneath a node names. */
  readonly spokenOf: (node: OutlineNode) => ReadonlySet<string>
  /** Reads a node's blocks and children. */
  readonly into: (node: OutlineNode, scope: Scope) => void
}

/** A part of a sentence and the subject it is about. Offsets are those of the sentence. */
export interface Share extends Range {
  readonly subject: string
  /** Set where the sentence sets one subject above another; else the words of the part decide. */
  readonly polarity: Polarity | null
  /** Named only as what another subject is compared with. */
  readonly compared: boolean
  /** The part recommends the subject for a case. */
  readonly recommended: boolean
  /** The words that set one subject above the other, or nothing. */
  readonly cue: { readonly by: 'comparison' | 'name' | 'respectively'; readonly term: string }
}

/** Where a sentence stands. */
export interface Situation {
  readonly scope: Scope
  /** The subject of the sentence before. */
  readonly running: string | null
  readonly language: Language
  readonly subjects: readonly Subject[]
  /** Name of the dimension it falls under, by which “smaller than B” is judged. */
  readonly dimension: string | null
}

/** One sentence and the names in it. */
export interface Named {
  readonly text: string
  readonly folded: string
  readonly hits: readonly NameHit[]
  /** Ids of the subjects named, in order, each once. */
  readonly ids: readonly string[]
  /** The names that another subject is measured by. */
  readonly measures: readonly NameHit[]
}
