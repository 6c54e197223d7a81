import type { Block } from '../outline/types.ts'
import { type Ground, type Place, USE_CASES, type Verdict } from '../types.ts'
import { adviceIn } from './adviceIn.ts'
import { arguesIn } from './arguesIn.ts'
import { conclusionsOf } from './conclusionsOf.ts'
import { createQualities } from './createQualities.ts'
import { createStated, type Spoken } from './createStated.ts'
import { flatChoices } from './flatChoices.ts'
import { groundsIn } from './groundsIn.ts'
import { isConditional } from './isConditional.ts'
import { recordChoiceIn } from './recordChoiceIn.ts'
import { recordGrounds } from './recordGrounds.ts'
import type { Advice, Conclusion, GroundDraft, VerdictInput } from './types.ts'

/**
 * Reads the verdict: what the article recommends, on which grounds, and where it merely chooses. It is read from the
 * conclusions; where none of them advises, from the advice wherever it stands. Answers to questions are part of it.
 *
 * @returns null where nothing is recommended.
 */
export function readVerdict(input: VerdictInput): Verdict | null {
  const conclusions = conclusionsOf(input)
  const concluding = new Set(conclusions.flatMap(({ blocks }) => blocks))
  const record = [...concluding].map((block) => recordChoiceIn(block, input.mentions)).find((choice) => choice !== null) ?? null
  const flat = flatChoices(conclusions, input).filter(({ block }) => !record || block !== record.block || record.reasons.length === 0)
  const advice = chosenAdvice(input, concluding, record?.block ?? null)
  const chosen: Spoken[] = record ? [record] : advice.length + flat.length > 0 ? [...advice, ...flat] : praised(input, conclusions)
  if (chosen.length === 0) return null

  const { qualityOf, spokenOf } = createQualities(input.dimensions)
  const stated = createStated(input, chosen)
  const grounds = [
    ...advice.flatMap((one) => groundsIn(one, { mentions: input.mentions, qualityOf, spokenOf })).map((draft) => groundOf(draft, stated)),
    ...(record ? recordGrounds(record, (reason) => qualityOf(reason) ?? spokenOf(reason), input) : [])
  ].sort((a, b) => a.place.start.offset - b.place.start.offset)
  const recommends = record
    ? [record.subject]
    : [
        ...new Set(
          chosen.flatMap((one) =>
            'drafts' in one ? (one as Advice).drafts.map((draft) => draft.subject) : 'subject' in one ? [one.subject as string] : []
          )
        )
      ]
  const inside = dimensionsIn(input, concluding)
  return {
    recommends,
    dimensions: [...new Set([...grounds.flatMap(({ dimension }) => dimension ?? []), ...inside])],
    grounds,
    flat: flat.map(({ block, subject, own, words }) => ({
      subject,
      text: block.text.slice(words.start, words.end).replace(/\s+/g, ' ').trim(),
      own,
      place: block.place(words.start, words.end)
    })),
    conditional:
      recommends.length > 1 || grounds.some(({ kind }) => kind === 'case') || conclusions.some((one) => isConditional(one, flat)),
    argued: grounds.some(({ kind }) => kind === 'criterion') || conclusions.some((one) => arguesIn(one, flat, input)),
    place: placeOf(chosen)
  }
}

/** The advice of the conclusions with the answers to questions; without any, all advice. */
function chosenAdvice({ drafts }: VerdictInput, concluding: ReadonlySet<Block>, record: Block | null): Advice[] {
  const all = adviceIn(drafts).filter(({ block }) => block !== record)
  const inside = all.filter(({ block }) => concluding.has(block))
  if (inside.length === 0) return record ? [] : all
  return all.filter((one) => concluding.has(one.block) || one.drafts.some((draft) => draft.cue.by === 'answer'))
}

/** What the last conclusion under a heading says for a subject, where it advises nothing. */
function praised({ drafts }: VerdictInput, conclusions: readonly Conclusion[]): Spoken[] {
  const last = conclusions.findLast(({ label }) => label !== null)
  return drafts.filter((draft) => draft.polarity === 'pro' && last?.blocks.includes(draft.block))
}

function dimensionsIn({ statements, dimensions }: VerdictInput, concluding: ReadonlySet<Block>): string[] {
  const places = [...concluding].map((block) => block.place())
  const known = new Map(dimensions.map(({ id, standard }) => [id, standard]))
  return statements.flatMap(({ dimension, polarity, place }) => {
    if (dimension === null || !known.has(dimension) || known.get(dimension) === USE_CASES || polarity === 'neutral') return []
    return places.some(({ start, end }) => start.offset <= place.start.offset && end.offset >= place.end.offset) ? [dimension] : []
  })
}

function groundOf({ block, start, end, subject, by, term, quality }: GroundDraft, stated: ReturnType<typeof createStated>): Ground {
  const text = block.text.slice(start, end).replace(/\s+/g, ' ').trim()
  const place = block.place(start, end)
  return {
    text,
    subject,
    dimension: quality?.dimension ?? null,
    standard: quality?.standard ?? null,
    kind: quality ? 'criterion' : 'case',
    stated: quality && (quality.standard ?? quality.dimension) !== null ? stated(text, quality) : [],
    cue: { by, term, place },
    place
  }
}

function placeOf(chosen: readonly Spoken[]): Place {
  const places = chosen.map(({ block, start, end }) => block.place(start, end))
  const first = places.reduce((a, b) => (b.start.offset < a.start.offset ? b : a))
  const last = places.reduce((a, b) => (b.end.offset > a.end.offset ? b : a))
  return { start: first.start, end: last.end }
}
