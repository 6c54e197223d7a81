import type { Block } from '../../outline/types.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { lines } from '../../structure/lines.ts'
import { mergeDrafts } from '../text/mergeDrafts.ts'
import { readText } from '../text/readText.ts'
import type { Reading, Scope, StatementDraft } from '../types.ts'

/**
 * Reads a cell that holds a whole list: `优点：…<br>• …<br>缺点：…`. A line that takes a side holds for those after it, and
 * the cell is one statement for each side.
 */
export function readListCell(cell: Block, scope: Scope, reading: Reading): void {
  let current = scope
  const drafts: StatementDraft[] = []
  const inner: Reading = { ...reading, emit: (draft) => drafts.push(draft) }
  for (const { start, end } of lines(cell.text)) {
    const label = leadingLabel(cell, start, end)
    const side = label ? labelPolarity(label.label) : null
    let from = start
    if (label && side && (side.polarity === 'pro' || side.polarity === 'con')) {
      const place = cell.place(label.start, label.end)
      current = { ...scope, polarity: side.polarity, polarityCue: { by: 'label', term: side.term, place } }
      from = label.rest
    }
    if (from < end)
      readText({ block: cell, start: from, end, scope: current, running: scope.subjects[0] ?? null, form: 'table-cell' }, inner)
  }
  for (const draft of mergeDrafts(drafts)) reading.emit(draft)
}
