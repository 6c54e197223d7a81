import type { Labels } from '../labels.ts'
import type { ReportClaim } from '../types.ts'
import type { Branch } from './draw.ts'
import { join, where, why } from './notes.ts'

/** One claim as a branch, its evidence below it. */
export function claimBranch(claim: ReportClaim, labels: Labels): Branch {
  const { supported, strength, kinds, text, evidence, cue } = claim
  const mark = supported ? ({ sign: '✓', color: 'green' } as const) : ({ sign: '✗', color: 'red' } as const)
  return {
    mark: strength === 'note' && !supported ? { sign: '·', color: 'dim' } : mark,
    text,
    note: join([labels.strength[strength], ...kinds.map((kind) => labels.claimKind[kind]), where(claim), why(cue, labels)]),
    children: evidence.map(({ kind, reach, target, line, column }) => ({
      text: `${labels.evidence[kind]}${labels.colon}${target}`,
      note: join([labels.reach[reach], where({ line, column })])
    }))
  }
}
