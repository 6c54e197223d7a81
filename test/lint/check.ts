import type { Finding, LintConfig } from '../../src/lint/types.ts'
import type { Rule } from '../../src/rule.ts'
import { checkArticle } from './checkArticle.ts'
import { createArticle, type Sketch } from './createArticle.ts'

/** Runs one rule over an article made by hand. Throws what the rule throws. */
export function check(rule: Rule, sketch: Sketch, config: LintConfig = {}): Finding[] {
  return checkArticle(rule, createArticle(sketch), config)
}
