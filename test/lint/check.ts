import { createMatrix } from '../../src/coverage/matrix.ts'
import { findingLanguage } from '../../src/lint/findingLanguage.ts'
import { resolveRules } from '../../src/lint/resolveRules.ts'
import { runRules } from '../../src/lint/runRules.ts'
import type { Finding, LintConfig } from '../../src/lint/types.ts'
import type { Rule } from '../../src/rule.ts'
import { createArticle, lineAt, type Sketch } from './createArticle.ts'

/** Runs one rule over an article made by hand. Throws what the rule throws. */
export function check(rule: Rule, sketch: Sketch, config: LintConfig = {}): Finding[] {
  const article = createArticle(sketch)
  const { findings, faults } = runRules({
    article,
    matrix: createMatrix(article),
    active: resolveRules([rule], config.rules),
    comments: [],
    firstLine: lineAt(1),
    config,
    language: findingLanguage(config, article.language)
  })
  for (const { cause } of faults) throw cause
  return findings
}
