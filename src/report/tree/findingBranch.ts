import type { Labels } from '../labels.ts'
import type { FindingJson } from '../types.ts'
import type { Branch } from './draw.ts'
import { join, where } from './notes.ts'

/** One finding as a branch. */
export function findingBranch({ severity, reason, ruleId, line, column }: FindingJson, labels: Labels): Branch {
  return {
    mark: { sign: labels.severity[severity], color: severity === 'error' ? 'red' : severity === 'warning' ? 'yellow' : 'cyan' },
    text: reason,
    note: join([where({ line, column }), ruleId])
  }
}
