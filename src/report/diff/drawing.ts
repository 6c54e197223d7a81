import type { Paragraph, RootContent } from 'mdast'
import type { Labels } from '../labels.ts'
import type { LineUrl } from '../lineUrl.ts'
import { list, paragraph } from '../markdown/nodes.ts'
import type { DiffLabels } from './labels.ts'

/** What every part of a diff is drawn with. */
export interface Drawing {
  readonly labels: Labels
  readonly words: DiffLabels
  readonly urlOf: LineUrl
  /** How many entries a list may have; 0 leaves only their number. */
  readonly most: number
}

/** A list of at most as many items as the drawing allows, and how many are left. */
export function rows<Item>(items: readonly Item[], { most, words }: Drawing, row: (item: Item) => Paragraph): RootContent[] {
  if (items.length === 0) return []
  const shown = items.slice(0, most).map((item) => [row(item)] as const)
  const left = items.length - shown.length
  return [list(left > 0 ? [...shown, [paragraph(words.more(left))]] : shown)]
}
