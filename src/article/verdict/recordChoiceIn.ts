import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { Range } from '../../text/types.ts'
import type { Block } from '../outline/types.ts'
import { opensWith } from '../structure/opensWith.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import { memberRanges } from './memberRanges.ts'

/** “Chosen option: X, because …”. Offsets are those of the block's text. */
export interface RecordChoice extends Range {
  readonly block: Block
  readonly subject: string
  /** The reasons, one by one; empty where it gives none. */
  readonly reasons: readonly Range[]
  readonly term: string
}

/** The sentence of a decision record that names the option chosen, and its reasons; null where the block is none. */
export function recordChoiceIn(block: Block, mentions: (text: string) => NameHit[]): RecordChoice | null {
  const at = /[\p{L}]/u.exec(block.text)?.index ?? 0
  const opening = opensWith('verdict', 'record-opening', fold(block.text.slice(at)))
  if (!opening) return null
  const [hit] = mentions(block.text)
  if (!hit) return null
  const folded = fold(block.text)
  const sentence = sentences(block.text).find(({ end }) => end >= hit.end) ?? { start: 0, end: block.text.length }
  const because =
    matcher('both', 'verdict', 'reason').find(folded, hit.end) ?? matcher('both', 'statements', 'because').find(folded, hit.end)
  // a reason may stand in a sentence of its own
  const last = because ? (sentences(block.text).find(({ end }) => end > because.start) ?? sentence) : sentence
  const reasons = because ? memberRanges(folded, { start: because.end, end: last.end }) : []
  return { block, subject: hit.subject, start: 0, end: last.end, reasons, term: because?.term ?? '' }
}
