/** What reading the verdict works with. */
import type { Range } from '../../text/types.ts'
import type { Block, Outline } from '../outline/types.ts'
import type { StatementDraft } from '../statements/types.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { Dimension, Statement } from '../types.ts'

export interface VerdictInput {
  readonly outline: Outline
  /** The blocks that name the whole document. */
  readonly titles: readonly Block[]
  readonly drafts: readonly StatementDraft[]
  readonly statements: readonly Statement[]
  readonly dimensions: readonly Dimension[]
  readonly mentions: (text: string) => NameHit[]
}

/** A part of the article that sums up: a section, a labelled paragraph, a closing paragraph. */
export interface Conclusion {
  /** The heading or label that announces it; null for a closing paragraph. */
  readonly label: Block | null
  /** Its blocks in order, the label among them where it holds more than the announcement. */
  readonly blocks: readonly Block[]
}

/** One sentence that advises, and the subjects it advises. Offsets are those of the block's text. */
export interface Advice extends Range {
  readonly block: Block
  readonly drafts: readonly StatementDraft[]
}

/** A stretch of a sentence on which a choice rests. Offsets are those of the block's text. */
export interface GroundDraft extends Range {
  readonly block: Block
  readonly subject: string | null
  readonly by: string
  /** The words that introduce it, as written. */
  readonly term: string
  /** A quality the words name: a dimension of the article, a standard one, or both; null for a case. */
  readonly quality: Quality | null
}

/** Of neither is a name so wide that nearly anything speaks of it: `体验`, “quality”. */
export interface Quality {
  readonly standard: string | null
  readonly dimension: string | null
  /** Further standard dimensions that its words may mean: “safer” is security or safety. */
  readonly also?: readonly string[]
}
