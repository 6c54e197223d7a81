import type { StatementDraft } from '../types.ts'

/** An item or cell is one statement for each subject and side; what is neutral in it goes with the rest. */
export function mergeDrafts(drafts: readonly StatementDraft[]): StatementDraft[] {
  const kept: StatementDraft[] = []
  for (const draft of drafts) {
    const at = kept.findIndex((other) => isSame(other, draft))
    const other = kept[at]
    if (!other) {
      kept.push(draft)
      continue
    }
    kept[at] = {
      ...(other.polarity === 'neutral' ? draft : other),
      start: Math.min(other.start, draft.start),
      end: Math.max(other.end, draft.end),
      hedged: other.hedged || draft.hedged
    }
  }
  return kept
}

function isSame(a: StatementDraft, b: StatementDraft): boolean {
  return (
    a.subject === b.subject &&
    a.dimension === b.dimension &&
    (a.polarity === b.polarity || a.polarity === 'neutral' || b.polarity === 'neutral')
  )
}
