/** The signs that stand for polarity and for the state of a cell, in every printed form of a report. */
import type { ReportCell, ReportStatement } from './types.ts'

export const polarityMark: Readonly<Record<ReportStatement['polarity'], string>> = { pro: '+', con: '−', neutral: '·' }
export const stateMark: Readonly<Record<ReportCell['state'], string>> = { balanced: '●', 'one-sided': '◐', described: '○', missing: '—' }
