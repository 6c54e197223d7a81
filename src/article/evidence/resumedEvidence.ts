import { matcher } from '../../lexicon/index.ts'
import { sentences } from '../../text/sentences.ts'
import type { ClaimUnit } from '../claims/types.ts'
import { sourcesIn } from './sourcesIn.ts'
import type { Citations, Found } from './types.ts'

/** Between the publication and the word that reports from it. */
const REPORTED = 12

/** The source of the sentence before, where a sentence goes on reporting from it: `某局发布了年报[^1]。报告显示，…`. */
export function resumedEvidence({ block, start, folded, language }: ClaimUnit, citations: Citations): readonly Found[] {
  if (start === 0) return []
  const publication = matcher(language, 'evidence', 'publication').find(folded.slice(0, 40))
  if (!publication || !resumes(folded.slice(0, publication.start).trim(), language)) return []
  const reporting = matcher(language, 'evidence', 'reporting').find(folded.slice(publication.end, publication.end + REPORTED))
  if (!reporting) return []
  const before = sentences(block.text.slice(Math.max(0, start - 500), start)).at(-1)
  if (!before) return []
  const from = Math.max(0, start - 500)
  return sourcesIn(block, citations, false, from + before.start, from + before.end)
}

/** Nothing but `该`, `这份`, “the same” before the publication. */
function resumes(opening: string, language: ClaimUnit['language']): boolean {
  if (opening === '') return true
  const hit = matcher(language, 'evidence', 'resuming').find(opening)
  return hit?.start === 0 && hit.end === opening.length
}
