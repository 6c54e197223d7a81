import { sentences } from '../../../text/sentences.ts'
import type { Range } from '../../../text/types.ts'
import type { Block } from '../../outline/types.ts'
import type { NameHit } from '../../subjects/createMentions.ts'
import type { StatementForm } from '../../types.ts'
import { aspectOf } from '../dimension/aspectOf.ts'
import { questionTopic } from '../dimension/questionTopic.ts'
import { assignSubjects } from '../share/assignSubjects.ts'
import { standIns } from '../share/standIns.ts'
import { withCounterparts } from '../share/withCounterparts.ts'
import type { DimensionDraft, Reading, Scope, Share, Situation, StatementDraft } from '../types.ts'
import { bySemicolon } from './bySemicolon.ts'
import { isMeta } from './isMeta.ts'
import { mergeDrafts } from './mergeDrafts.ts'
import { readShare } from './readShare.ts'

/** A stretch of a block's text, and what its place inherits. */
export interface TextPart extends Range {
  readonly block: Block
  readonly scope: Scope
  /** The subject that the text before ended with. */
  readonly running: string | null
  readonly form: StatementForm
}

const QUESTION = /[?？]["”’)）]{0,3}$/u

/**
 * Reads running text sentence by sentence: whose it is, for or against, under which aspect.
 *
 * @returns the subject the text ends with, which a pronoun in what follows would mean; null where it is open.
 */
export function readText(part: TextPart, reading: Reading): string | null {
  const { block, scope, form } = part
  if (scope.off) return part.running
  let last = scope.subjects.length === 1 ? scope.subjects[0]! : part.running
  let dimension = scope.dimension
  /** What “the former” and “the latter” may stand for. */
  let several: readonly string[] = []
  const drafts: StatementDraft[] = []
  for (const sentence of sentencesOf(part)) {
    const text = block.text.slice(sentence.start, sentence.end)
    if (QUESTION.test(text)) {
      // What about support? …
      const topic = scope.useCase ? null : questionTopic(text)
      if (topic !== null && reading.mentions(topic).length === 0)
        dimension = reading.dimensions.add(topic, block, 'question', sentence) ?? dimension
      continue
    }
    if (!/[\p{L}\p{N}]/u.test(text) || isMeta(text, block, sentence)) continue
    const names = reading.mentions(text)
    const stand = standIns(text, names, several)
    const hits = [...names, ...stand].sort((a, b) => a.start - b.start)
    const taken = takenUp(text, hits, sentence, part, reading)
    dimension = taken.dimension ?? dimension
    if (taken.whole) continue
    const situation: Situation = {
      scope,
      running: last,
      language: reading.language,
      subjects: reading.subjects,
      dimension: dimension?.name ?? null
    }
    const shares = withCounterparts(assignSubjects(text, hits, situation), stand, text, situation)
    for (const share of shares) drafts.push(...readShare(share, { ...sentence, block, text, scope, dimension, form }, reading))
    last = names.length === 0 && shares.length > 1 ? null : endsWith(shares, scope, last)
    const both = [...new Set(hits.map((hit) => hit.subject))]
    if (both.length >= 2) several = both
  }
  for (const draft of form === 'sentence' ? drafts : mergeDrafts(drafts)) reading.emit(draft)
  return last
}

function sentencesOf({ block, start, end }: TextPart): Range[] {
  return sentences(block.text.slice(start, end)).flatMap((range) =>
    bySemicolon(block.text, { start: start + range.start, end: start + range.end })
  )
}

/** An aspect that a sentence announces holds for the rest of its paragraph; a part of the heading for the sentence that names it. */
function takenUp(
  text: string,
  hits: readonly NameHit[],
  sentence: Range,
  { block, scope }: TextPart,
  { dimensions }: Reading
): { readonly dimension: DimensionDraft | null; readonly whole: boolean } {
  const aspect = scope.useCase ? null : aspectOf(text, hits)
  const named = aspect && {
    start: sentence.start + aspect.start,
    end: sentence.start + aspect.end
  }
  const added = named ? dimensions.add(block.text.slice(named.start, named.end), block, 'aspect-phrase', named) : null
  return { dimension: scope.parts.find((draft) => text.includes(draft.name)) ?? added, whole: aspect?.whole ?? false }
}

/** The subject that a sentence leaves in mind: its only one, else the last, unless the place has one of its own; none after “both”. */
function endsWith(shares: readonly Share[], scope: Scope, running: string | null): string | null {
  const named = shares.filter((share) => !share.compared).map((share) => share.subject)
  if (new Set(named).size > 1 && scope.subjects.length === 1) return scope.subjects[0]!
  return named.at(-1) ?? running
}
