import type { Drafts } from './statements/readStatements.ts'
import type { DimensionDraft, StatementDraft } from './statements/types.ts'
import { type Dimension, type Place, type Statement, USE_CASES } from './types.ts'

/**
 * Gives ids in reading order. A dimension that recommendations only imply stands in no list: they carry the article's own
 * dimension on use cases, where it has one, else `USE_CASES`.
 */
export function numberDrafts(drafts: Drafts): { readonly dimensions: readonly Dimension[]; readonly statements: readonly Statement[] } {
  const written = drafts.dimensions.filter((draft) => draft.cue.by !== 'recommendation')
  const ordered = written.sort((a, b) => a.place.start.offset - b.place.start.offset)
  const dimensions = ordered.map(({ name, standard, group, cue, place }, i) => ({ id: `d${i + 1}`, name, standard, group, cue, place }))
  const ids = new Map<DimensionDraft, string>(ordered.map((draft, i) => [draft, `d${i + 1}`]))
  const useCases = dimensions.find(({ standard }) => standard === USE_CASES)?.id ?? USE_CASES
  const statements = drafts.statements
    .map((draft) => ({ draft, place: draft.block.place(draft.start, draft.end) }))
    .sort((a, b) => a.place.start.offset - b.place.start.offset)
    .map(({ draft, place }, i) => ({
      id: `p${i + 1}`,
      ...statementOf(draft, place),
      dimension: draft.dimension ? (ids.get(draft.dimension) ?? useCases) : null
    }))
  return { dimensions, statements }
}

function statementOf(
  { subject, polarity, hedged, block, start, end, form, cue }: StatementDraft,
  place: Place
): Omit<Statement, 'id' | 'dimension'> {
  return { subject, polarity, hedged, text: block.text.slice(start, end).replace(/\s+/g, ' ').trim(), form, cue, place }
}
