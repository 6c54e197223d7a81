import type { Labels } from '../labels.ts'
import type { ReportArticle } from '../types.ts'
import type { Branch } from './draw.ts'
import { join, where } from './notes.ts'

/** What the article could be looked up in, and references that lead nowhere. */
export function sourceBranches({ sources, references }: Pick<ReportArticle, 'sources' | 'references'>, labels: Labels): Branch[] {
  return [
    ...sources.map(({ kind, target, text, line, column }) => ({
      text: kind === 'link' ? target : `[${target}] ${text}`,
      note: join([kind === 'link' && text !== target && text, where({ line, column })])
    })),
    ...references
      .filter((reference) => !reference.resolved)
      .map(({ label, line, column }) => ({
        mark: { sign: '✗', color: 'red' as const },
        text: labels.undefinedReference(label),
        note: where({ line, column })
      }))
  ]
}
