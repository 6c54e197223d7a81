import { polarityMark } from '../../marks.ts'
import { claimNote } from '../claimNote.ts'
import { element } from '../element.ts'
import { lookOf, supportMark } from '../lookOf.ts'
import { statementNote } from '../statementNote.ts'
import { colourOf, letterOf } from '../subjectSign.ts'
import type { View } from '../types.ts'
import type { Annotation, Range } from './types.ts'

/** Everything that is marked in the text of an article, and the lines that are linked. Ids: `a1-p3`; what they lead to: `a1-rp3`. */
export function annotations(view: View, lines: Iterable<number>, offsetOf: (line: number, column: number) => number): Annotation[] {
  const { article, id, labels, words } = view
  const rangeOf = (place: { line: number; column: number; endLine: number; endColumn: number }): Range => {
    const start = offsetOf(place.line, place.column)
    return { start, end: Math.max(start, offsetOf(place.endLine, place.endColumn)) }
  }
  const sign = (ref: string, kind: string, text: string, label: string) =>
    element('a', { class: `sg ${kind}`, id: `${id}-${ref}`, href: `#${id}-r${ref}`, ariaLabel: `${text} ${label}` }, text)
  return [
    ...article.statements.map((statement): Annotation => {
      const { id: ref, subjectId, polarity } = statement
      const text = letterOf(subjectId, view) + polarityMark[polarity]
      return {
        ...rangeOf(statement),
        kind: 'statement',
        ref,
        look: polarity,
        sign: sign(ref, `st ${polarity} ${colourOf(subjectId, view)}`, text, statementNote(statement, view)),
        at: 'start'
      }
    }),
    ...article.claims.map((claim): Annotation => {
      const look = lookOf(claim)
      return {
        ...rangeOf(claim),
        kind: 'claim',
        ref: claim.id,
        look,
        sign: sign(claim.id, `cl ${look}`, supportMark[look], `${words.claim}${labels.colon}${claimNote(claim, view)}`),
        at: 'end'
      }
    }),
    ...article.findings.map((finding, index): Annotation => {
      const label = `${labels.severity[finding.severity]}${labels.colon}${finding.reason}`
      return {
        ...rangeOf(finding),
        kind: 'finding',
        ref: `f${index + 1}`,
        look: '',
        sign: sign(`f${index + 1}`, `fi ${finding.severity}`, `⚑${index + 1}`, label),
        at: finding.line === finding.endLine ? 'end' : 'start'
      }
    }),
    ...[...lines].map((line): Annotation => {
      const start = offsetOf(line, 1)
      return { start, end: start, kind: 'anchor', ref: '', look: '', sign: element('span', { id: `${id}-L${line}` }), at: 'start' }
    })
  ]
}
