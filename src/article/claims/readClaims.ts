import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { createEvidenceReader } from '../evidence/createEvidenceReader.ts'
import type { Outline } from '../outline/types.ts'
import type { Claim, Dimension, Language, Statement, Subject } from '../types.ts'
import { asserted } from './asserted.ts'
import { claimUnits } from './claimUnits.ts'
import { createLocator } from './createLocator.ts'
import { findSignals } from './findSignals.ts'
import { judge } from './judge.ts'
import { headingsOf, measuredCell } from './measuredCell.ts'
import type { ClaimUnit, Signal } from './types.ts'

/** What was read before the claims. */
export interface ClaimContext {
  readonly language: Language
  readonly subjects: readonly Subject[]
  readonly statements: readonly Statement[]
  readonly dimensions: readonly Dimension[]
  readonly isComparison: boolean
}

/**
 * Reads the claims of an article, sentence by sentence in reading order: what an editor would ask a source for (`must`),
 * praise and blame (`should`), and what only the ledger lists (`note`).
 */
export function readClaims(outline: Outline, context: ClaimContext): Claim[] {
  const evidenceOf = createEvidenceReader(outline, context.subjects)
  const locate = createLocator(context)
  const headings = headingsOf(outline.blocks)
  const signalsOf = (unit: ClaimUnit): Signal[] => {
    const signals = asserted(findSignals(unit.folded, unit.language), unit.folded, unit.language)
    const measured = unit.block.cell && unit.start === 0 ? measuredCell(unit.block, headings(unit.block)) : null
    return measured ? [measured, ...demands(unit, signals)] : demands(unit, signals)
  }
  /** In a table that asks for something its numbers are no statistics. */
  const demands = (unit: ClaimUnit, signals: Signal[]): Signal[] =>
    unit.block.cell && matcher('both', 'claims-statistic', 'demand').test(fold(headings(unit.block).join('\n')))
      ? signals.filter(({ kind }) => kind !== 'statistic')
      : signals
  const claims: Claim[] = []
  for (const unit of claimUnits(outline, context.language)) {
    const found = locate(unit)
    const judgement = judge(unit, signalsOf(unit), {
      polarities: found.polarities,
      subjects: found.named,
      isComparison: context.isComparison
    })
    if (!judgement) continue
    const { kinds, strength, decisive } = judgement
    const evidence = evidenceOf(unit)
    claims.push({
      id: `c${claims.length + 1}`,
      kinds,
      strength,
      supported: evidence.some(({ reach }) => reach === 'sentence' || reach === 'attached'),
      subject: found.subject,
      dimension: found.dimension,
      text: unit.text.replace(/\s+/g, ' ').trim(),
      evidence,
      cue: decisive
        ? {
            by: `lexicon:${decisive.list}`,
            term: unit.text.slice(decisive.start, decisive.end),
            place: unit.block.place(unit.start + decisive.start, unit.start + decisive.end)
          }
        : { by: 'statement', term: '', place: null },
      place: unit.block.place(unit.start, unit.end)
    })
  }
  return claims
}
