import type { ReportClaim } from '../types.ts'

/** How the support of a claim is shown. Without any: `no` where it is needed, `weak` where it should be, `nt` where none is asked for. */
export function lookOf({ supported, strength }: ReportClaim): keyof typeof supportMark {
  if (supported) return 'ok'
  return ({ must: 'no', should: 'weak', note: 'nt' } as const)[strength]
}

/** The signs that stand for it, so that nothing is told by colour alone. */
export const supportMark = { ok: '✓', no: '✗', weak: '✗', nt: '○' } as const
