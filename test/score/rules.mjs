/**
 * Counts, rule by rule, findings that annotators would agree with. Pure: data in, counts out.
 *
 * @import {Claim, Reading} from './score.mjs'
 * @typedef {{ruleId: string, line: number, endLine: number, text: string}} Finding `text`: the words it stands on
 * @typedef {{gold: Pick<Reading, 'kind' | 'claims'> & {file: string}, findings: Finding[]}} Linted
 * @typedef {{rule: string, findings: number, right: number, otherKind: number, wrong: number, missed: number, list: string[]}} RuleScore
 */
import { normal, overlap } from './words.mjs'

/**
 * Rules that annotations can judge, and the kind of claim each is about. A finding is right where the annotators saw an
 * unsupported claim that wants a source; only `unsupported-evaluation` is about claims that should have one.
 * @type {Record<string, {kind: string, strengths: string[]}>}
 */
export const JUDGED = {
  'unsupported-statistic': { kind: 'statistic', strengths: ['must'] },
  'unsupported-superlative': { kind: 'superlative', strengths: ['must'] },
  'unsupported-absolute': { kind: 'absolute', strengths: ['must'] },
  'unsupported-comparison': { kind: 'comparative', strengths: ['must'] },
  'unsupported-fact': { kind: 'named-fact', strengths: ['must'] },
  'unsupported-prediction': { kind: 'prediction', strengths: ['must'] },
  'unsupported-evaluation': { kind: 'evaluative', strengths: ['must', 'should'] },
  'vague-source': { kind: 'vague-attribution', strengths: ['must'] }
}

/**
 * `right` counts findings on unsupported claims, `otherKind` those of them that annotators filed under another kind, `wrong`
 * the rest; `missed` counts unsupported claims of the rule's kind in comparisons that no judged rule found.
 * @param {readonly Linted[]} articles
 * @returns {RuleScore[]}
 */
export function scoreRules(articles) {
  return Object.entries(JUDGED).map(([rule, { kind, strengths }]) => {
    const score = { rule, findings: 0, right: 0, otherKind: 0, wrong: 0, missed: 0, list: /** @type {string[]} */ ([]) }
    for (const { gold, findings } of articles) {
      const wanted = gold.claims.filter((claim) => !claim.supported && strengths.includes(claim.strength))
      for (const finding of findings.filter(({ ruleId }) => ruleId === rule)) {
        const claims = wanted.filter((claim) => standsOn(finding, claim))
        score.findings++
        if (claims.length === 0) {
          score.wrong++
          score.list.push(`  false   ${gold.file}:${finding.line} ${finding.text}`)
        } else {
          score.right++
          if (claims.every((claim) => claim.kind !== kind)) score.otherKind++
        }
      }
      if (gold.kind !== 'comparison') continue
      const own = wanted.filter((claim) => claim.kind === kind && !findings.some((one) => one.ruleId in JUDGED && standsOn(one, claim)))
      score.missed += own.length
      score.list.push(...own.map(({ line, text }) => `  missed  ${gold.file}:${line} ${text}`))
    }
    return score
  })
}

/** @type {(finding: Finding, claim: Claim) => boolean} */
function standsOn({ line, endLine, text }, claim) {
  // A hard-wrapped sentence is annotated at its first line, and the clause that a finding quotes may stand on a later one.
  return claim.line <= endLine && claim.line >= line - 3 && overlap(normal(text), normal(claim.text))
}

/** @param {RuleScore[]} scores */
export function ruleTable(scores) {
  const percent = (/** @type {number} */ part, /** @type {number} */ whole) => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)}%`)
  const row = (/** @type {(string | number)[]} */ [name = '', ...cells]) =>
    String(name).padEnd(25) + cells.map((cell) => String(cell).padStart(11)).join('')
  return [
    row(['rule', 'findings', 'true', 'other kind', 'false', 'missed', 'precision']),
    ...scores.map(({ rule, findings, right, otherKind, wrong, missed }) =>
      row([rule, findings, right, otherKind, wrong, missed, percent(right, findings)])
    )
  ].join('\n')
}
