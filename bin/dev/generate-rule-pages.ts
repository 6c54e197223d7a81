/** The parts of a rule's page that its code already says: what it is, how it is set, which options it has. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Rule } from '../../src/rule.ts'

/** Returns path (relative to the repository) → text of every rule's page. A page that does not exist yet is left to its author. */
export function generateRulePages(root: string, rules: readonly Rule[]): Map<string, string> {
  const pages = rules.map((rule) => [rule, `rules/${rule.id}/README.md`] as const).filter(([, path]) => existsSync(join(root, path)))
  return new Map(
    pages.map(([rule, path]) => {
      const page = fill(readFileSync(join(root, path), 'utf8'), 'header', `# ${rule.id}`, header(rule))
      return [path, fill(page, 'options', '## Options', options(rule))]
    })
  )
}

/** Replaces what stands between the markers of `region`; where there are none yet, they go below the heading. */
function fill(page: string, region: string, heading: string, body: string): string {
  const [open, close] = [`<!-- generated ${region} -->`, '<!-- generated end -->']
  const text = `${open}\n\n${body}\n\n${close}`
  const start = page.indexOf(open)
  const end = page.indexOf(close, start)
  if (start >= 0 && end > start) return page.slice(0, start) + text + page.slice(end + close.length)
  return `${page}\n`.replace(`${heading}\n`, () => `${heading}\n\n${text}\n`).replace(/\n$/, '')
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
