import type { Region, Result, Suppression } from 'sarif'
import type { Place } from '../../article/types.ts'
import type { FileResult, Finding } from '../../lint/types.ts'
import type { TextEdit } from '../../rule.ts'
import { messages } from '../messages.ts'
import { artifactLocation } from './artifactLocation.ts'
import { literal } from './literal.ts'
import { messageOf } from './messageOf.ts'

export const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const
const LONGEST_SNIPPET = 400

export interface ResultContext {
  readonly file: FileResult
  /** Place of the artifact in `artifacts`. */
  readonly artifact: number
  readonly folder: string | undefined
  readonly ruleIndex: (ruleId: string) => number
  readonly fingerprint: string
  readonly suppressions: Suppression[] | null
  /** Places in the text of the file. */
  readonly placeOf: (start: number, end: number) => Place
}

/** A finding as a SARIF result. */
export function resultOf(finding: Finding, context: ResultContext): Result {
  const { file, artifact, folder, ruleIndex, fingerprint, suppressions, placeOf } = context
  const { ruleId, severity, place, related, fix, suggestions = [] } = finding
  const location = { ...artifactLocation(file.file, folder), index: artifact }
  const { source } = file
  const edits = [...(fix ? [{ edits: fix, title: null }] : []), ...suggestions].filter((one) => one.edits.length > 0)
  return {
    ruleId,
    ruleIndex: ruleIndex(ruleId),
    level: LEVELS[severity],
    message: messageOf(finding, messages[file.language]),
    locations: [{ physicalLocation: { artifactLocation: location, region: regionOf(place, source) } }],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, id) => ({
        id,
        message: { text: literal(one.reason) },
        physicalLocation: { artifactLocation: location, region: regionOf(one.place, source) }
      }))
    }),
    partialFingerprints: { 'evenhandMeaning/v1': fingerprint },
    ...(edits.length > 0 &&
      source !== null && {
        fixes: edits.map((one) => ({
          ...(one.title !== null && { description: { text: one.title } }),
          artifactChanges: [{ artifactLocation: location, replacements: one.edits.map((edit) => replacementOf(edit, placeOf)) }]
        }))
      }),
    ...(suppressions && { suppressions })
  }
}

function regionOf({ start, end }: Place, source: string | null): Region {
  const length = end.offset - start.offset
  const quoted = source !== null && length > 0 && length <= LONGEST_SNIPPET
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    ...(quoted && { snippet: { text: source.slice(start.offset, end.offset) } })
  }
}

function replacementOf({ start, end, text }: TextEdit, placeOf: ResultContext['placeOf']) {
  return { deletedRegion: regionOf(placeOf(start, end), null), insertedContent: { text } }
}
