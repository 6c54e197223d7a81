import type { Article, Language, Place } from '../article/types.ts'
import { balance } from '../coverage/balance.ts'
import type { CoverageMatrix } from '../coverage/types.ts'
import { dimensionName } from '../profiles/dimensionName.ts'
import { profileFor } from '../profiles/profileFor.ts'
import type { RuleContext } from '../rule.ts'
import { silencedBy } from './control/silencedBy.ts'
import type { ControlComment } from './control/types.ts'
import { type AnyProblem, createFinding } from './createFinding.ts'
import type { Measure } from './measure.ts'
import type { ActiveRule } from './resolveRules.ts'
import { sortFindings } from './sortFindings.ts'
import type { Fault, Finding, LintConfig, SilencedFinding } from './types.ts'

export interface RunInput {
  readonly article: Article
  readonly matrix: CoverageMatrix
  readonly active: readonly ActiveRule[]
  readonly comments: readonly ControlComment[]
  /** Where findings about the whole file go. */
  readonly firstLine: Place
  readonly config: LintConfig
  /** Language of the findings. */
  readonly language: Language
  /** Wraps the check of each rule. */
  readonly measure?: Measure | undefined
}

/** Runs the rules over one article; balance is asked of comparisons only. What one rule throws never hides the others' findings. */
export function runRules({ article, matrix, active, comments, firstLine, config, language, measure = (_, work) => work() }: RunInput): {
  findings: Finding[]
  silenced: SilencedFinding[]
  faults: Fault[]
} {
  const context: RuleContext = {
    article,
    matrix,
    balance: balance(article, matrix),
    profile: profileFor(article, config),
    language,
    dimensionName: (standard) => dimensionName(standard, language)
  }
  const findings: Finding[] = []
  const silenced: SilencedFinding[] = []
  const faults: Fault[] = []
  for (const one of active) {
    const everywhere = one.rule.everywhere || (config.claims === 'all' && one.rule.category === 'evidence')
    const { severity } = one
    if (severity === 'off' || (article.kind !== 'comparison' && !everywhere)) continue
    try {
      measure(`rule:${one.rule.id}`, () => {
        for (const problem of one.rule.check(context, one.options as never) as Iterable<AnyProblem>) {
          const finding = createFinding(one.rule, severity, problem, { article, firstLine, language })
          const comment = silencedBy(comments, one.rule.id, problem.place)
          if (comment) silenced.push({ finding, reason: comment.reason })
          else findings.push(finding)
        }
      })
    } catch (cause) {
      faults.push({ ruleId: one.rule.id, message: cause instanceof Error ? cause.message : String(cause), cause })
    }
  }
  return { findings: sortFindings(findings), silenced, faults }
}
