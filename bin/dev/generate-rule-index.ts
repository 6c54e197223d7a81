/** Lists the rule folders in `rules/index.ts`, so that adding a folder is all it takes to add a rule. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Returns path (relative to the repository) → text of the rule index. Folders whose name starts with `_` are no rules. */
export function generateRuleIndex(root: string): Map<string, string> {
  const ids = ruleIds(root)
  const imports = ids.map((id) => `import ${camelCase(id)} from './${id}/index.ts'\n`).join('')
  const list = ids.map((id) => `  ${camelCase(id)}`).join(',\n')
  const text = `// Generated from the folders beside it by \`npm run generate\`. Do not edit.
import type { Rule } from '../src/rule.ts'
${imports}
/** Every rule that ships, by id. */
export const rules: readonly Rule[] = [${list && `\n${list}\n`}]
`
  return new Map([['rules/index.ts', text]])
}

/** The ids of all rules, sorted. */
export function ruleIds(root: string): string[] {
  return readdirSync(join(root, 'rules'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_') && existsSync(join(root, 'rules', entry.name, 'index.ts')))
    .map((entry) => entry.name)
    .sort()
}

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}
