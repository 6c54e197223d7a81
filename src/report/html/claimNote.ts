import { inWords } from '../line/inWords.ts'
import { join } from '../tree/notes.ts'
import type { ReportClaim } from '../types.ts'
import type { View } from './types.ts'

/** How a claim was read, in one line: `no support · needs support · statistic · MySQL · “40%” (word list …)`. */
export function claimNote(claim: ReportClaim, { labels, language }: Pick<View, 'labels' | 'language'>): string {
  const { supported, strength, kinds, subject, dimension, cue } = claim
  const support = supported || strength !== 'note' ? (supported ? labels.supported : labels.unsupported) : ''
  return join([
    support,
    labels.strength[strength],
    kinds.map((kind) => labels.claimKind[kind]).join(labels.comma),
    subject ?? '',
    dimension ?? '',
    inWords(cue, language)
  ])
}
