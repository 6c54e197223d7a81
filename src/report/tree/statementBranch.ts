import type { Labels } from '../labels.ts'
import { polarityMark } from '../marks.ts'
import type { Color } from '../paint.ts'
import type { ReportStatement } from '../types.ts'
import type { Branch } from './draw.ts'
import { join, where, why } from './notes.ts'

const POLARITY_COLOR: Readonly<Record<ReportStatement['polarity'], Color>> = { pro: 'green', con: 'red', neutral: 'dim' }

/** One statement as a branch: its sign, its words, where it stands and by which cue. */
export function statementBranch(statement: ReportStatement, labels: Labels): Branch {
  const { polarity, text, hedged, cue } = statement
  return {
    mark: { sign: polarityMark[polarity], color: POLARITY_COLOR[polarity] },
    text,
    note: join([hedged && labels.hedged, where(statement), why(cue, labels)])
  }
}
