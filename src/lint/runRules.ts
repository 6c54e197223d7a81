import type { Article, Language, Place } from '../article/types.ts'
import { balance } from '../coverage/balance.ts'
import type { CoverageMatrix } from '../coverage/types.ts'
import { dimensionName } from '../profiles/dimensionName.ts'
import { profileFor } from '../profiles/profileFor.ts'
import type { RuleContext } from '../rule.ts'
import { createSilencer } from './control/createSilencer.ts'
import type { ControlComment } from './control/types.ts'
import { unusedDirectives } from './control/unusedDirectives.ts'
import { type AnyProblem, createFinding } from './createFinding.ts'
import type { Measure } from './measure.ts'
import type { LintMemory } from './memory.ts'
import type { ActiveRule } from './resolveRules.ts'
import { sortFindings } from './sortFindings.ts'
import type { Fault, Finding, LintConfig, SilencedFinding } from './types.ts'

export interface RunInput {
  readonly article: Article
  readonly matrix: CoverageMatrix
  readonly active: readonly ActiveRule[]
  readonly comments: readonly ControlComment[]
  /** The text, which the comments stand in. */
  readonly source: string
  /** Where findings about the whole file go. */
  readonly firstLine: Place
  readonly config: LintConfig
  /** Language of the findings. */
  readonly language: Language
  /** Wraps the check of each rule. */
  readonly measure?: Measure | undefined
  /** Of lints of this text with other rules. */
  readonly memory?: LintMemory | undefined
}

/** Runs the rules over one article; balance is asked of comparisons only. What one rule throws never hides the others' findings. */
export function runRules({
  article,
  matrix,
  active,
  comments,
  source,
  firstLine,
  config,
  language,
  measure = (_, work) => work(),
  memory
}: RunInput): {
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
  const silencer = memory?.silencer ?? createSilencer(comments)
  if (memory) memory.silencer = silencer
  const ran = memory?.ran ?? new Set<string>()
  const run = (one: ActiveRule, context: RuleContext) => {
    const everywhere = one.rule.everywhere || (config.claims === 'all' && one.rule.category === 'evidence')
    const { severity } = one
    if (severity === 'off' || (article.kind !== 'comparison' && !everywhere)) return
    try {
      measure(`rule:${one.rule.id}`, () => {
        for (const problem of one.rule.check(context, one.options as never) as Iterable<AnyProblem>) {
          const finding = createFinding(one.rule, severity, problem, { article, firstLine, language })
          const comment = silencer.silencedBy(one.rule.id, problem.place)
          if (comment) silenced.push({ finding, reason: comment.reason })
          else findings.push(finding)
        }
      })
      ran.add(one.rule.id)
    } catch (cause) {
      faults.push({ ruleId: one.rule.id, message: cause instanceof Error ? cause.message : String(cause), cause })
    }
  }
  for (const one of active) if (!one.rule.last) run(one, context)
  // Of other documents not everything is read, so nobody knows what a comment there may be for.
  const unused = article.kind === 'comparison' ? unusedDirectives({ comments, silencer, ran, judged: faults.length === 0, source }) : []
  const after = { ...context, article: { ...article, diagnostics: [...article.diagnostics, ...unused] } }
  for (const one of active) if (one.rule.last) run(one, after)
  return { findings: sortFindings(findings), silenced, faults }
}
