/** The pieces of which the notes behind a branch are made. */
import type { Labels } from '../labels.ts'
import type { ReportStatement } from '../types.ts'

/** Line and column as editors and terminals link them. */
export function where(place: { readonly line: number; readonly column: number } | null | undefined): string {
  return place ? `${place.line}:${place.column}` : ''
}

/** A cue: the step that decided and the words it went by. */
export function why({ by, term }: ReportStatement['cue'], labels: Labels): string {
  return term === '' ? by : `${by} ${labels.quoted(term)}`
}

export function join(parts: readonly (string | false)[]): string {
  return parts.filter(Boolean).join(' · ')
}
