import { bareWords } from '../../text/bareWords.ts'
import type { ReportArticle, ReportClaim } from '../types.ts'
import { pairUp } from './pairUp.ts'
import type { ArticleDiff } from './types.ts'

/** A claim is the same with a small edit down to this likeness, if its figures are the same. */
const LEAST = 0.7

/** Claims by their keys; one whose words were edited a little is the same claim, unless a figure in it was. */
export function diffClaims(old: ReportArticle | null, now: ReportArticle | null): ArticleDiff['claims'] {
  const { pairs, gone, fresh } = pairUp(old?.claims ?? [], now?.claims ?? [], {
    key: ({ key }) => key,
    text: ({ text }) => bareWords(text),
    group: ({ text }) => figures(text),
    least: LEAST
  })
  const turned = (supported: boolean) =>
    pairs
      .filter(([before, after]) => before.supported !== after.supported && after.supported === supported)
      .map(([, after]) => shown(after))
  return {
    added: fresh.map((one) => ({ ...shown(one), supported: one.supported })),
    supported: turned(true),
    unsupported: turned(false),
    gone: gone.map((one) => ({ ...shown(one), supported: one.supported }))
  }
}

function figures(text: string): string {
  return (bareWords(text).match(/\d+/g) ?? []).join(' ')
}

function shown({ key, text, kinds, strength, line }: ReportClaim) {
  return { key, text, kinds, strength, line }
}
