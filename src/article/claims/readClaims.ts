import { createAgeReader } from '../dates/createAgeReader.ts'
import { createEvidenceReader } from '../evidence/createEvidenceReader.ts'
import type { Outline } from '../outline/types.ts'
import { labelPolarity } from '../polarity/labelPolarity.ts'
import type { Claim, Dimension, Language, Statement, Subject } from '../types.ts'
import { claimUnits } from './claimUnits.ts'
import { createKeys } from './createKeys.ts'
import { createLocator } from './createLocator.ts'
import { createSignalReader } from './createSignalReader.ts'
import { focusOf } from './focusOf.ts'
import { judge } from './judge.ts'
import type { ClaimUnit } from './types.ts'

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
  const agesOf = createAgeReader(outline)
  const signalsOf = createSignalReader(outline, context.isComparison)
  const keyOf = createKeys()
  const subjectNames = new Map(context.subjects.map(({ id, name }) => [id, name]))
  const claims: Claim[] = []
  for (const unit of claimUnits(outline, context.language)) {
    const found = locate(unit)
    const judgement = judge(unit, signalsOf(unit, found.named), {
      polarities: found.polarities,
      worded: found.worded,
      subjects: found.named,
      isComparison: context.isComparison
    })
    if (!judgement || (judgement.strength === 'note' && isLabel(unit))) continue
    const { kinds, strength, decisive } = judgement
    const evidence = evidenceOf(unit)
    const ages = agesOf(unit, evidence)
    const focus = decisive ? focusOf(unit, decisive) : null
    claims.push({
      id: `c${claims.length + 1}`,
      key: keyOf(unit.text, found.subject && (subjectNames.get(found.subject) ?? null)),
      kinds,
      strength,
      supported: evidence.some(({ reach }) => reach === 'sentence' || reach === 'attached'),
      subject: found.subject,
      dimension: found.dimension,
      text: folded(unit.text),
      evidence,
      cue: decisive
        ? {
            by: `lexicon:${decisive.list}`,
            term: unit.text.slice(decisive.start, decisive.end),
            place: unit.block.place(unit.start + decisive.start, unit.start + decisive.end)
          }
        : { by: 'statement', term: '', place: null },
      ...(focus && {
        focus: {
          text: folded(unit.text.slice(focus.start, focus.end)),
          place: unit.block.place(unit.start + focus.start, unit.start + focus.end)
        }
      }),
      ...(ages && { ages }),
      place: unit.block.place(unit.start, unit.end)
    })
  }
  return claims
}

/** `缺点：` and the first cell of a row only name what follows. */
function isLabel({ block, text }: ClaimUnit): boolean {
  if (block.cell) return block.cell.column === 0
  return labelPolarity(text)?.rest === ''
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
