/** The parts of a rule's page that its code already says: what it is, how it is set, which options it has. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '../../src/rule.ts'
import { fillRegion } from './fill-region.ts'

/** Returns path (relative to the repository) → text of every rule's page. A page that does not exist yet is left to its author. */
export function generateRulePages(root: string, rules: readonly Rule[]): Map<string, string> {
  const pages = rules.map((rule) => [rule, `rules/${rule.id}/README.md`] as const).filter(([, path]) => existsSync(join(root, path)))
  return new Map(
    pages.map(([rule, path]) => {
      const page = fillRegion(readFileSync(join(root, path), 'utf8'), 'header', `# ${rule.id}`, header(rule))
      return [path, fillRegion(page, 'options', '## Options', options(rule))]
    })
  )
}

function header({ description, category, severity, everywhere }: Rule): string {
  return `${description.en}. ${description.zh}。

| category | severity | runs on |
|---|---|---|
| ${category} | ${severity} | ${everywhere ? 'every document' : 'comparisons'} |`
}

function options(rule: Rule): string {
  const rows = Object.entries(rule.options as Record<string, Rule['options'][string]>).map(([name, { description, default: value }]) => {
    return `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`
  })
  return rows.length > 0 ? `| option | default | meaning |\n|---|---|---|\n${rows.join('\n')}` : 'None.'
}
