import { matcher } from '../../lexicon/index.ts'
import { clauseAround } from '../../text/clauseAround.ts'
import { countWhile } from '../../text/countWhile.ts'
import type { Range } from '../../text/types.ts'
import { claimUnits } from '../claims/claimUnits.ts'
import type { ClaimUnit } from '../claims/types.ts'
import type { Outline } from '../outline/types.ts'
import { createMentions } from '../subjects/createMentions.ts'
import type { Language, Phrasing, PhrasingKind, Place, Statement, Subject } from '../types.ts'
import { createBareComparatives } from './createBareComparatives.ts'
import { promotional } from './promotional.ts'
import { quotedSpans } from './quotedSpans.ts'
import { vagueQuantities } from './vagueQuantities.ts'

/** In columns: what is shorter (a tick, a name) is no sentence of which phrasings could be a share. */
const MINIMUM = 12

export interface Phrasings {
  readonly phrasings: readonly Phrasing[]
  /** How many sentences, items and cells of some length the article has. */
  readonly sentences: number
}

/**
 * Finds the words of an article that tell readers less than they seem to, sentence by sentence in reading order. Questions,
 * opinions marked as the author's own, the words of others and names are left out.
 */
export function readPhrasings(
  outline: Outline,
  context: { readonly language: Language; readonly subjects: readonly Subject[]; readonly statements: readonly Statement[] }
): Phrasings {
  const names = createMentions(context.subjects)
  const bareComparatives = createBareComparatives({
    blocks: outline.blocks,
    named: (text) => new Set(names(text).map(({ subject }) => subject)),
    owners: ({ block, start, end }) => ownersOf(statements, block.place(start, end))
  })
  const statements = [...context.statements].sort((a, b) => a.place.start.offset - b.place.start.offset)
  let before: ClaimUnit | null = null
  const phrasings: Phrasing[] = []
  let sentences = 0
  for (const unit of claimUnits(outline, context.language)) {
    const previous = before
    before = unit
    if (columns(unit.text) >= MINIMUM) sentences++
    const out = (list: 'question' | 'opinion'): boolean => matcher(unit.language, 'claims-out', list).test(unit.folded)
    if (unit.quoted || out('question') || out('opinion')) continue
    let kept: readonly Range[] | null = null
    const isKept = ({ start, end }: Range): boolean => {
      kept ??= [...quotedSpans(unit.text), ...names(unit.text), ...linksIn(unit)]
      return kept.some((span) => span.start <= start && end <= span.end)
    }
    const found: Readonly<Record<PhrasingKind, readonly Range[]>> = {
      promotional: promotional(unit),
      'vague-quantity': vagueQuantities(unit),
      'bare-comparative': bareComparatives(unit, previous)
    }
    for (const [kind, hits] of Object.entries(found) as [PhrasingKind, readonly Range[]][]) {
      for (const hit of hits) if (!isKept(hit)) phrasings.push(phrasing(kind, unit, hit))
    }
  }
  return { phrasings, sentences }
}

/** The text of a link is mostly the title of what it leads to. */
function linksIn({ block, start: from }: ClaimUnit): Range[] {
  return block.marks.filter(({ kind }) => kind === 'link').map(({ start, end }) => ({ start: start - from, end: end - from }))
}

function phrasing(kind: PhrasingKind, { block, start: from, text }: ClaimUnit, hit: Range): Phrasing {
  const clause = clauseAround(text, hit)
  const at = ({ start, end }: Range) => ({
    text: text.slice(start, end).replace(/\s+/g, ' ').trim(),
    place: block.place(from + start, from + end)
  })
  return { kind, ...at(hit), clause: at(clause) }
}

/** Statements are short: those that reach into a sentence start no further before it. */
const REACH = 4000

/** The subjects of the statements, sorted by place, that overlap a place. */
function ownersOf(statements: readonly Statement[], { start, end }: Place): ReadonlySet<string> {
  const from = countWhile(statements, ({ place }) => place.start.offset < start.offset - REACH)
  const to = countWhile(statements, ({ place }) => place.start.offset < end.offset)
  const over = statements.slice(from, to).filter(({ place }) => place.end.offset > start.offset)
  return new Set(over.map(({ subject }) => subject))
}

function columns(text: string): number {
  return text.length + (text.match(/[\u2e80-\u9fff]/g)?.length ?? 0)
}
