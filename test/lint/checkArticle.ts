import type { Article } from '../../src/article/types.ts'
import { createMatrix } from '../../src/coverage/matrix.ts'
import { findingLanguage } from '../../src/lint/findingLanguage.ts'
import { resolveRules } from '../../src/lint/resolveRules.ts'
import { runRules } from '../../src/lint/runRules.ts'
import type { Finding, LintConfig } from '../../src/lint/types.ts'
import type { Rule } from '../../src/rule.ts'
import { lineAt } from './createArticle.ts'

/** Runs one rule over an article. Throws what the rule throws. */
export function checkArticle(rule: Rule, article: Article, config: LintConfig = {}): Finding[] {
  const { findings, faults } = runRules({
    article,
    matrix: createMatrix(article),
    active: resolveRules([rule], config.rules),
    comments: [],
    source: '',
    firstLine: lineAt(1),
    config,
    language: findingLanguage(config, article.language)
  })
  for (const { cause } of faults) throw cause
  return findings
}
