import type { Finding } from '../lint/types.ts'

const MOST = 3

/** A finding to show, and those of the same rule that it stands for. */
export interface Folded {
  readonly finding: Finding
  readonly others: readonly Finding[]
}

/** More than three findings of one rule become the first of them, which then speaks for all. */
export function foldFindings(findings: readonly Finding[], all: boolean): Folded[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) byRule.set(finding.ruleId, [...(byRule.get(finding.ruleId) ?? []), finding])
  return findings.flatMap((finding) => {
    const same = byRule.get(finding.ruleId) ?? []
    if (all || same.length <= MOST) return [{ finding, others: [] }]
    return same[0] === finding ? [{ finding, others: same.slice(1) }] : []
  })
}
