import type { Block } from '../../outline/types.ts'
import { isHedged } from '../../polarity/isHedged.ts'
import { lineLink } from '../../structure/lineLink.ts'
import type { Cue, Polarity, StatementForm } from '../../types.ts'
import type { DimensionDraft, Reading } from '../types.ts'

/** All that a label says of the text under it. */
export interface Settled {
  readonly subject: string
  readonly dimension: DimensionDraft | null
  readonly polarity: Polarity
  readonly cue: Cue | null
  readonly form: StatementForm
  /** Where the text begins, behind a label of its own; 0 by default. */
  readonly start?: number
}

/** Emits a block as one statement, whatever it says, without the link to a line at its end; a block without words is none. */
export function emitSettled(block: Block, { cue, start = 0, ...settled }: Settled, reading: Reading): void {
  const end = block.text.slice(0, lineLink(block)?.start).trimEnd().length
  if (end <= start) return
  reading.emit({
    ...settled,
    hedged: isHedged(block.text.slice(start, end)),
    block,
    start,
    end,
    cue: cue ?? { by: 'label', term: '', place: null },
    settled: true
  })
}
