import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Block } from '../../outline/types.ts'
import { isHedged } from '../../polarity/isHedged.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import { symbolPolarity } from '../../polarity/symbolPolarity.ts'
import { textPolarity } from '../../polarity/textPolarity.ts'
import { leadingLabel } from '../../structure/leadingLabel.ts'
import { lines } from '../../structure/lines.ts'
import type { Cue, Polarity } from '../../types.ts'
import { readText } from '../text/readText.ts'
import type { Reading, Scope } from '../types.ts'
import { isNothing } from './isNothing.ts'
import { isWinnerMark } from './isWinnerMark.ts'
import { readListCell } from './readListCell.ts'
import type { TableHabits } from './types.ts'

const OPPOSITE = { pro: 'con', con: 'pro', neutral: 'neutral' } as const satisfies Record<Polarity, Polarity>
const STRUCTURE: Cue = { by: 'table-cell', term: '', place: null }

/** Reads one cell about one subject: a mark, a word, a sentence, or a whole list (`<br>`). */
export function readCell(cell: Block, subject: string, scope: Scope, reading: Reading, habits: TableHabits): void {
  const text = cell.text.trim()
  if (text === '') return
  const verdict = ofWhole(cell, text, habits)
  if (verdict === 'nothing') return
  const emit = (polarity: Polarity, cue: Cue) =>
    reading.emit({
      subject,
      dimension: scope.dimension,
      polarity,
      hedged: isHedged(text),
      block: cell,
      start: 0,
      end: cell.text.length,
      form: 'table-cell',
      cue
    })
  if (verdict) {
    emit(verdict.polarity, verdict.cue)
    return
  }
  const inner: Scope = { ...scope, subjects: [subject], fixed: true, subjectCue: STRUCTURE }
  const others = reading.mentions(cell.text).some((hit) => hit.subject !== subject)
  const label = leadingLabel(cell)
  if (others || lines(cell.text).length > 1 || (label && labelPolarity(label.label))) {
    readListCell(cell, inner, reading)
    return
  }
  const read = (start: number, under: Scope) =>
    readText({ block: cell, start, end: cell.text.length, scope: under, running: subject, form: 'table-cell' }, reading)
  if (label && scope.polarity && label.rest < cell.text.length && reading.mentions(label.label).length === 0) {
    // **Throughput**. Millions of messages … under “Strength”
    const dimension = reading.dimensions.add(label.label, cell, 'label', { start: label.start, end: label.end })
    read(label.rest, { ...inner, dimension: dimension ?? scope.dimension })
    return
  }
  if (scope.polarity) {
    emit(scope.polarity, scope.polarityCue ?? STRUCTURE)
    return
  }
  const symbol = symbolPolarity(text)
  if (habits.lacking && symbol === null && textPolarity(text, reading.language, scope.dimension?.name).polarity === 'neutral') {
    // a feature named where others have none
    emit('pro', { by: 'named-feature', term: '', place: cell.place() })
    return
  }
  if (symbol && symbol.polarity !== 'empty') {
    // a tick says that the row holds; “good” and “poor” judge by themselves
    const turned = habits.defect && !matcher('both', 'aspects', 'quality').test(fold(symbol.term))
    const cue = { by: turned ? 'symbol-of-defect' : 'symbol', term: symbol.term, place: cell.place() }
    emit(turned ? OPPOSITE[symbol.polarity] : symbol.polarity, cue)
    return
  }
  read(0, inner)
}

/** Cells that the rest of the table settles: a dash among ticks, the lone mark of a winner. */
function ofWhole(cell: Block, text: string, habits: TableHabits): { readonly polarity: Polarity; readonly cue: Cue } | 'nothing' | null {
  if (isNothing(text)) return habits.ticked ? { polarity: 'con', cue: { by: 'symbol', term: text, place: cell.place() } } : 'nothing'
  if (habits.rating) return { polarity: habits.rating, cue: { by: 'stars', term: text, place: cell.place() } }
  if (habits.winner && isWinnerMark(text)) return { polarity: 'pro', cue: { by: 'winner-mark', term: text, place: cell.place() } }
  return null
}
