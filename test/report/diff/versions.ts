import { rules } from '../../../rules/index.ts'
import { createLinter } from '../../../src/lint/createLinter.ts'
import { createReportArticle } from '../../../src/report/createReportArticle.ts'
import { diffArticle } from '../../../src/report/diff/diffArticle.ts'
import type { ArticleDiff, Version } from '../../../src/report/diff/types.ts'

const linter = createLinter({ rules })

/** A text, read and linted. */
export function version(source: string, file = 'a.md'): Version {
  const { article, matrix, result } = linter.inspect({ source, file })
  return { article: createReportArticle({ article: article!, matrix: matrix!, findings: result.findings }), findings: result.findings }
}

/** What changed from one text to another. */
export function diffOf(old: string | null, now: string | null, names: readonly [string, string] = ['a.md', 'a.md']): ArticleDiff {
  return diffArticle({ old: old === null ? null : version(old, names[0]), now: now === null ? null : version(now, names[1]) }, false)
}
