import type { Element } from 'hast'
import type { Language } from '../../article/types.ts'
import type { Labels } from '../labels.ts'
import type { ReportArticle } from '../types.ts'
import type { Words } from './labels.ts'

/** What every part of the page about one article is made from. */
export interface View {
  readonly article: ReportArticle
  /** The text that the article was read from. */
  readonly source: string
  /** Begins every id that belongs to the article: `a1`, `a2` … */
  readonly id: string
  /** Depth of the heading of its parts, 2 or 3. */
  readonly depth: 2 | 3
  /** What the page speaks about this article. */
  readonly language: Language
  readonly labels: Labels
  readonly words: Words
  /** `lang` for the article's own words; undefined where the page speaks the same language. */
  readonly tongue: string | undefined
  /** A link to a line of the article, which thereby gets an anchor there; `name` are words of the article. */
  readonly line: (line: number, name?: string) => Element
}

/** A titled part of the page about one article. */
export interface Part {
  /** Behind the article's id, in the id of the part. */
  readonly name: string
  readonly title: string
  readonly body: readonly Element[]
}
