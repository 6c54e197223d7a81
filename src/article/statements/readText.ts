import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { Range } from '../../text/types.ts'
import type { Block } from '../outline/types.ts'
import { isHedged } from '../polarity/isHedged.ts'
import { polarityParts } from '../polarity/polarityParts.ts'
import { textPolarity } from '../polarity/textPolarity.ts'
import type { Cue, Polarity, StatementForm } from '../types.ts'
import { aspectOf } from './aspectOf.ts'
import { assignSubjects, type Share } from './assignSubjects.ts'
import type { Reading } from './readStatements.ts'
import type { DimensionDraft, Scope } from './scope.ts'

/**
 * Reads running text sentence by sentence: whose it is, for or against, under which aspect.
 *
 * @returns the subject the text ends with, which a pronoun in what follows would mean; null where it is open.
 */
export function readText(
  block: Block,
  start: number,
  end: number,
  scope: Scope,
  running: string | null,
  form: StatementForm,
  reading: Reading
): string | null {
  if (scope.off) return running
  let last = scope.subjects.length === 1 ? scope.subjects[0]! : running
  let dimension = scope.dimension
  const drafts: Draft[] = []
  for (const range of sentences(block.text.slice(start, end)).flatMap((whole) => bySemicolon(block.text, start, whole))) {
    const sentence: Range = { start: start + range.start, end: start + range.end }
    const text = block.text.slice(sentence.start, sentence.end)
    if (/[?？]["”’)）]*$/u.test(text) || !/[\p{L}\p{N}]/u.test(text)) continue
    const hits = reading.mentions(text)
    if (isMeta(text, block, sentence)) continue
    // An aspect that a sentence announces holds for the rest of its paragraph.
    const aspect = scope.useCase ? null : aspectOf(text, hits)
    if (aspect)
      dimension =
        reading.dimensions.add(text.slice(aspect.start, aspect.end), block, 'aspect-phrase', {
          start: sentence.start + aspect.start,
          end: sentence.start + aspect.end
        }) ?? dimension
    if (aspect?.whole) continue
    const part = scope.parts.find((draft) => text.includes(draft.name))
    if (part) dimension = part
    const shares = assignSubjects(text, hits, { scope, running: last, language: reading.language, subjects: reading.subjects })
    for (const share of shares) drafts.push(...draftsOf(share, text, sentence, block, scope, dimension, form, reading))
    const named = shares.filter((share) => !share.compared).map((share) => share.subject)
    if (new Set(named).size === 1) last = named[0]!
    else if (named.length > 1) last = scope.subjects.length === 1 ? scope.subjects[0]! : named.at(-1)!
  }
  for (const draft of form === 'sentence' ? drafts : merged(drafts)) reading.emit(draft)
  return last
}

/** Two statements that a semicolon joins are read apart: each may compare the other way round. */
function bySemicolon(text: string, offset: number, range: Range): Range[] {
  const parts: Range[] = []
  let from = range.start
  let depth = 0
  for (let at = range.start; at < range.end; at++) {
    const c = text[offset + at]!
    if ('（([“「《'.includes(c)) depth++
    else if ('）)]”」》'.includes(c)) depth = Math.max(0, depth - 1)
    else if ((c === '；' || c === ';') && depth === 0 && at - from > 3) {
      parts.push({ start: from, end: at })
      from = at + 1
    }
  }
  while (from < range.end && text[offset + from] === ' ') from++
  if (from < range.end) parts.push({ start: from, end: range.end })
  return parts
}

/** Sentences about the article itself, bare addresses and words wholly in quotation marks say nothing of a subject. */
function isMeta(text: string, block: Block, range: Range): boolean {
  const folded = fold(text)
  const meta = matcher('both', 'structure', 'meta-sentence').find(folded)
  if (meta && (meta.start < 24 || /[:：]$/.test(text) || /^(?:本文|这篇文章|this article|this post)$/.test(meta.term))) return true
  if (/^["“「『][^"”」』]*["”」』][.。]?$/u.test(text)) return true
  const linked = block.marks
    .filter((mark) => mark.kind === 'link' && mark.start >= range.start && mark.end <= range.end)
    .reduce((sum, mark) => sum + mark.end - mark.start, 0)
  return linked > 0 && linked * 10 >= text.length * 9 && /^https?:/.test(text)
    ? true
    : /^\W*(?:available at|see|参见|详见|见)\W*(?:https?:\S*|<\S*>)?\W*$/iu.test(text.replace(/https?:\S+/g, ''))
}

const ADVICE = /用于|^(?:从|用|选|如果|若|对于|需要|当)|(?<![a-z])(?:use|if|when|for|choose|start with)(?![a-z])/

type Draft = Parameters<Reading['emit']>[0]

function draftsOf(
  share: Share,
  text: string,
  sentence: Range,
  block: Block,
  scope: Scope,
  dimension: DimensionDraft | null,
  form: StatementForm,
  reading: Reading
): Draft[] {
  const part = text.slice(share.start, share.end)
  const at = (from: number, to: number): Range => ({ start: sentence.start + from, end: sentence.start + to })
  const draft = (polarity: Polarity, cue: Cue, range: Range, under: DimensionDraft | null): Draft => ({
    subject: share.subject,
    dimension: under,
    polarity,
    hedged: isHedged(block.text.slice(range.start, range.end)),
    block,
    ...range,
    form: form === 'sentence' && (range.end - range.start) * 3 < (sentence.end - sentence.start) * 2 ? 'clause' : form,
    cue
  })
  const range = at(share.start, share.end)
  // in a conclusion, “X for …”, “用 X …” advises
  const advised = scope.verdict && !share.compared && ADVICE.test(fold(part)) && textPolarity(part, reading.language).polarity !== 'con'
  const recommended = scope.useCase || share.recommended || advised
  const under =
    (share.recommended || advised) && !scope.useCase
      ? dimension?.standard === 'use-cases'
        ? dimension
        : reading.dimensions.useCases(block, range.start, range.end)
      : dimension
  if (share.polarity) return [draft(share.polarity, share.cue(block, sentence.start), range, under)]
  const own = scope.subjects.length === 0 || scope.subjects.includes(share.subject)
  if (scope.polarity && own && !share.compared)
    return [draft(scope.polarity, scope.polarityCue ?? { by: 'label', term: '', place: null }, range, under)]
  if (recommended) return [draft('pro', { by: 'recommendation', term: '', place: block.place(range.start, range.end) }, range, under)]
  const parts = polarityParts(part, reading.language).filter((p) => p.polarity !== 'neutral')
  const sides = new Set(parts.map((p) => p.polarity))
  if (sides.size === 2) {
    return parts.map((p) => {
      const piece = at(share.start + p.start, share.start + p.end)
      return draft(p.polarity, { by: 'lexicon', term: p.term, place: block.place(piece.start, piece.end) }, piece, under)
    })
  }
  const read = textPolarity(part, reading.language, dimension?.name ?? null)
  const cue: Cue =
    read.polarity === 'neutral'
      ? { by: 'no-polarity-word', term: '', place: null }
      : { by: 'lexicon', term: read.term, place: block.place(range.start + read.start, range.start + read.end) }
  return [draft(read.polarity, cue, range, under)]
}

/** An item or cell is one statement for each subject and side; what is neutral in it goes with the rest. */
function merged(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = []
  for (const draft of drafts) {
    const same = kept.findIndex(
      (other) =>
        other.subject === draft.subject &&
        other.dimension === draft.dimension &&
        (other.polarity === draft.polarity || other.polarity === 'neutral' || draft.polarity === 'neutral')
    )
    if (same < 0) {
      kept.push(draft)
      continue
    }
    const other = kept[same]!
    const telling = other.polarity === 'neutral' ? draft : other
    kept[same] = {
      ...telling,
      start: Math.min(other.start, draft.start),
      end: Math.max(other.end, draft.end),
      hedged: other.hedged || draft.hedged
    }
  }
  return kept
}
