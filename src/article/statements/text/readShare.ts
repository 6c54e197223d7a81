import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'
import type { Block } from '../../outline/types.ts'
import { isHedged } from '../../polarity/isHedged.ts'
import { polarityParts } from '../../polarity/polarityParts.ts'
import { textPolarity } from '../../polarity/textPolarity.ts'
import { withoutNames } from '../../polarity/withoutNames.ts'
import { type Cue, type Polarity, type StatementForm, USE_CASES } from '../../types.ts'
import type { DimensionDraft, Reading, Scope, Share, StatementDraft } from '../types.ts'

/** The sentence that a share is part of: its range in the block, and what it stands under. */
export interface Sentence extends Range {
  readonly block: Block
  readonly text: string
  readonly scope: Scope
  readonly dimension: DimensionDraft | null
  readonly form: StatementForm
}

/** The statements in one subject's share of a sentence: one, or several where it flips (`灵活但复杂`). */
export function readShare(share: Share, sentence: Sentence, reading: Reading): StatementDraft[] {
  const { block, scope } = sentence
  const part = sentence.text.slice(share.start, share.end)
  const spoken = withoutNames(part, reading.mentions(part))
  const at = (from: number, to: number): Range => ({ start: sentence.start + from, end: sentence.start + to })
  const range = at(share.start, share.end)
  const advises = share.recommended || isAdvice(share, part, scope, reading)
  const under = advises && !scope.useCase && !keepsLabel(sentence) ? useCasesFor(sentence, range, reading) : sentence.dimension
  const draft = (polarity: Polarity, cue: Cue, { start, end }: Range = range): StatementDraft => ({
    subject: share.subject,
    dimension: under,
    polarity,
    hedged: isHedged(block.text.slice(start, end)),
    block,
    start,
    end,
    form: isClause(sentence, { start, end }) ? 'clause' : sentence.form,
    cue
  })
  if (share.polarity) return [draft(share.polarity, { ...share.cue, place: block.place(range.start, range.end) })]
  const own = scope.subjects.length === 0 || scope.subjects.includes(share.subject)
  if (scope.polarity && own && !share.compared) return [draft(scope.polarity, scope.polarityCue ?? { by: 'label', term: '', place: null })]
  if (advises || scope.useCase) return [draft('pro', { by: 'recommendation', term: '', place: block.place(range.start, range.end) })]
  const sides = polarityParts(spoken, reading.language, sentence.dimension?.name ?? null).filter((p) => p.polarity !== 'neutral')
  if (new Set(sides.map((p) => p.polarity)).size === 2)
    return sides.map(({ start, end, polarity, term }) => {
      const piece = at(share.start + start, share.start + end)
      return draft(polarity, { by: 'lexicon', term, place: block.place(piece.start, piece.end) }, piece)
    })
  const { polarity, term, start, end } = textPolarity(spoken, reading.language, sentence.dimension?.name ?? null)
  if (polarity === 'neutral') return [draft(polarity, { by: 'no-polarity-word', term: '', place: null })]
  return [draft(polarity, { by: 'lexicon', term, place: block.place(range.start + start, range.start + end) })]
}

/** In a conclusion, “X for …”, `用 X …` advises. */
function isAdvice(share: Share, part: string, scope: Scope, { language }: Reading): boolean {
  return (
    scope.verdict &&
    !share.compared &&
    matcher('both', 'recommendation', 'advice').test(fold(part)) &&
    textPolarity(part, language).polarity !== 'con'
  )
}

/** `**Effort.** A single key is enough for A`: the label of the line says what it is about. */
function keepsLabel({ dimension, scope, block }: Sentence): boolean {
  return dimension?.cue.by === 'label' && !scope.verdict && dimension.place.start.offset >= block.place().start.offset
}

function useCasesFor({ block, dimension }: Sentence, { start, end }: Range, { dimensions }: Reading): DimensionDraft {
  return dimension?.standard === USE_CASES ? dimension : dimensions.useCases(block, start, end)
}

/** Less than two thirds of a sentence of running text. */
function isClause({ form, start, end }: Sentence, range: Range): boolean {
  return form === 'sentence' && (range.end - range.start) * 3 < (end - start) * 2
}
