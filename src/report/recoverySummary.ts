import type { Article } from '../article/types.ts'
import { folded } from './folded.ts'
import { placed } from './placed.ts'
import type { ReportArticle } from './types.ts'

/** How much of left-out text is shown, in code points: enough to know it again. */
const SHOWN = 60

/** What recovery did: edits by kind, and the text it left out, with its beginning when the source is given. */
export function recoverySummary(article: Article, source?: string): ReportArticle['recovery'] {
  const counts = new Map<string, number>()
  for (const { kind } of article.recovery) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return {
    edits: article.recovery.length,
    kinds: [...counts].map(([kind, edits]) => ({ kind, edits })).sort((a, b) => (a.kind < b.kind ? -1 : 1)),
    leftOut: article.recovery
      .filter((edit) => edit.kind === 'boilerplate')
      .map(({ kind, start, end, place }) => ({
        kind,
        ...placed(place),
        text: source === undefined ? null : beginning(source.slice(start, end))
      }))
  }
}

function beginning(text: string): string {
  const points = [...folded(text)]
  return points.length > SHOWN ? `${points.slice(0, SHOWN).join('')}…` : points.join('')
}
