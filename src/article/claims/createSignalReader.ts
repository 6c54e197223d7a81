import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Outline } from '../outline/types.ts'
import { asserted } from './asserted.ts'
import { findSignals } from './findSignals.ts'
import { headingsOf, measuredCell, measuredLabel } from './measuredCell.ts'
import { spokenSpans } from './spokenSpans.ts'
import type { ClaimUnit, Signal } from './types.ts'
import { withSides } from './withSides.ts'

/**
 * Prepares the search for the cues of a unit: those of its words, less what is only supposed, and the numbers that its
 * table or label makes a measurement.
 *
 * @param isComparison true where the article compares subjects, so that a comparative has its other side.
 *
 * @returns the cues of a unit that names the given number of subjects.
 */
export function createSignalReader(outline: Outline, isComparison: boolean): (unit: ClaimUnit, named: number) => Signal[] {
  const headingsFor = headingsOf(outline.blocks)
  return (unit, named) => {
    const found = asserted(unspoken(findSignals(unit.folded, unit.language), unit), unit.folded, unit.language)
    const signals = isComparison ? found : withSides(found, unit.text, unit.folded, unit.language)
    if (!unit.block.cell) {
      const measured = measuredLabel(unit, named)
      return measured ? [measured, ...signals] : signals
    }
    const headings = headingsFor(unit.block)
    const measured = unit.start === 0 ? measuredCell(unit.block, headings) : null
    if (measured) return [measured, ...signals]
    // A table that asks for something (`最低要求`) measures nothing.
    const demands = matcher('both', 'claims-statistic', 'demand').test(fold(headings.join('\n')))
    return demands ? signals.filter(({ kind }) => kind !== 'statistic') : signals
  }
}

/** What somebody else says is noted, whatever they say. */
function unspoken(signals: readonly Signal[], { text, language }: ClaimUnit): readonly Signal[] {
  const spans = signals.length > 0 ? spokenSpans(text, language) : []
  if (spans.length === 0) return signals
  return signals.map((signal) =>
    spans.some(({ start, end }) => start <= signal.start && signal.end <= end) ? { ...signal, weight: 'note' } : signal
  )
}
