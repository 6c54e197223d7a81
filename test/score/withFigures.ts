/** How often a rule is right on the annotated articles of the project, for its page. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fillRegion } from '../../bin/dev/fill-region.ts'
import { createLinter } from '../../rules/evenhand.ts'
import { withWords } from './linted.mjs'
import { loadGold } from './load.mjs'
import { JUDGED, type RuleScore, scoreRules } from './rules.mjs'

/** Fills the figures into the pages (path → text) of the rules that annotations can judge; other pages pass as they are. */
export function withFigures(root: string, pages: ReadonlyMap<string, string>): Map<string, string> {
  const folder = join(root, 'fixtures/gold')
  const linter = createLinter()
  const rules = Object.fromEntries(Object.keys(JUDGED).map((id) => [id, 'warning' as const]))
  const linted = loadGold(folder).map((gold) => {
    const source = readFileSync(join(folder, gold.file), 'utf8')
    const { findings } = linter.lint({ source, file: gold.file, config: { rules } })
    const placed = findings.map(({ ruleId, place: { start, end } }) => ({
      ruleId,
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column
    }))
    return { gold, findings: withWords(placed, source) }
  })
  const scores = new Map(scoreRules(linted).map((score) => [`rules/${score.rule}/README.md`, score]))
  return new Map(
    [...pages].map(([path, page]) => {
      const score = scores.get(path)
      return [path, score ? fillRegion(page, 'figures', '## Known limits', figures(score)) : page]
    })
  )
}

function figures({ findings, right, wrong, missed }: RuleScore): string {
  const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`
  return `在项目自带的标注文章（\`fixtures/gold\`）上报了 ${findings} 处：${right} 处标注者也认为缺依据，${wrong} 处不是；同类断言另有 ${missed} 处没有报。

On the project's own annotated articles (\`fixtures/gold\`): ${count(findings, 'finding')}, ${right} on claims that annotators found unsupported, ${wrong} not;
${count(missed, 'unsupported claim')} of this kind missed. \`npm run score -- --rules DIR\` counts on others.`
}
