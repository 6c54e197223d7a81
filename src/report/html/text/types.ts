import type { Element, ElementContent } from 'hast'
import type { supportMark } from '../lookOf.ts'

/** Words of the source, by offsets in UTF-16; the end is exclusive. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A range that is marked in the text, with a sign that stands once, at its start or its end. */
export interface Annotation extends Range {
  readonly kind: 'statement' | 'claim' | 'finding' | 'anchor'
  /** Id of the statement, claim or finding; empty for an anchor, which marks nothing. */
  readonly ref: string
  /** The class of its words; empty where only the sign is seen. */
  readonly look: '' | 'pro' | 'con' | 'neutral' | keyof typeof supportMark
  readonly sign: Element
  readonly at: 'start' | 'end'
}

/**
 * How a stretch of the source is shown: as `text`; as `source`, set apart as mark-up; `hidden`, because the page shows
 * what it does; or as `gap`, which is hidden where it holds signs only and shown where it holds words.
 */
export type Look = 'text' | 'source' | 'hidden' | 'gap'

/** In running text words are marked and signs stand; a link may hold no other link, and among blocks there is no room for either. */
export type Where = 'running' | 'link' | 'blocks'

/** Prints the source from its beginning to its end, never a character twice and none left out. */
export interface Printer {
  /** How far it is printed. */
  readonly at: () => number
  /** The source from there to an offset. */
  print(to: number, look: Look, where: Where): ElementContent[]
  /** The signs that found no room before an offset, and wait for it. */
  waiting(offset: number): ElementContent[]
}
