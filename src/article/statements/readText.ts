import { type Hit, matcher } from '../../lexicon/index.ts'
import { clauses } from '../../text/clauses.ts'
import { fold } from '../../text/fold.ts'
import { sentences } from '../../text/sentences.ts'
import type { Range } from '../../text/types.ts'
import type { Block } from '../outline/types.ts'
import { isHedged } from '../polarity/isHedged.ts'
import { polarityParts } from '../polarity/polarityParts.ts'
import { textPolarity } from '../polarity/textPolarity.ts'
import type { NameHit } from '../subjects/createMentions.ts'
import type { Cue, Polarity, StatementForm } from '../types.ts'
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
  for (const range of sentences(block.text.slice(start, end))) {
    const sentence: Range = { start: start + range.start, end: start + range.end }
    const text = block.text.slice(sentence.start, sentence.end)
    if (/[?？]["”’)）]*$/u.test(text) || !/[\p{L}\p{N}]/u.test(text)) continue
    const hits = reading.mentions(text)
    if (isMeta(text, block, sentence)) continue
    const aspect = aspectOf(text, hits, block, sentence, scope, reading)
    if (aspect) dimension = aspect
    else if (hits.length > 0 && dimension !== scope.dimension && form === 'sentence') dimension = scope.dimension
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

/** “在性能方面，…”, “In terms of cost, …”: the aspect that a sentence announces. */
function aspectOf(
  text: string,
  hits: readonly NameHit[],
  block: Block,
  sentence: Range,
  scope: Scope,
  reading: Reading
): DimensionDraft | null {
  if (scope.useCase) return null
  const folded = fold(text)
  for (const language of ['zh', 'en'] as const) {
    const hit = matcher(language, 'structure', 'aspect-phrase').find(folded)
    if (!hit || hit.start > 40) continue
    const name = aspectName(text, hit)
    if (name === null || hits.some((h) => h.start < name.end && h.end > name.start)) continue
    const added = reading.dimensions.add(text.slice(name.start, name.end), block, 'aspect-phrase', {
      start: sentence.start + name.start,
      end: sentence.start + name.end
    })
    if (added) return added
  }
  return null
}

const BEFORE =
  /^(?:[.,;] )?(?:在|从|就|论|对于|关于|至于|首先|其次|再次|另外|此外|最后|还有|就是|是|in terms of|when it comes to|with regard to|with respect to|regarding|as for|concerning|from the (?:perspective|standpoint) of|on|the|\s)+/
const AFTER = /(?:方面|上|层面|来看|来说|来讲|而言|角度|维度|这一?点上|,|\s)+$/

function aspectName(text: string, hit: Hit): Range | null {
  const folded = fold(text.slice(hit.start, hit.end))
  const before = folded.match(BEFORE)?.[0].length ?? 0
  const after = folded.match(AFTER)?.[0].length ?? 0
  const start = hit.start + before
  const end = hit.end - after
  const name = text.slice(start, end)
  if (
    name.trim().length < 2 ||
    /[,，。;；]/.test(name) ||
    /^(?:这|那|某|其|一|此|本|我|你|他|它|this|that|some|many|these|those|a |our|my|your)/i.test(name)
  )
    return null
  return { start, end }
}

export { clauses }
