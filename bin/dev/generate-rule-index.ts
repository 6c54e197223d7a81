/** Lists the rule folders in `rules/index.ts`, and makes a remark plugin of each rule, so that adding a folder is all it takes to add a rule. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const HEADER = '// Generated from the folders of rules by `npm run generate`. Do not edit.\n'

/** Returns path (relative to the repository) → text of the rule index. Folders whose name starts with `_` are no rules. */
export function generateRuleIndex(root: string): Map<string, string> {
  const ids = ruleIds(root)
  const imports = ids.map((id) => `import ${camelCase(id)} from './${id}/index.ts'\n`).join('')
  const list = ids.map((id) => `  ${camelCase(id)}`).join(',\n')
  const text = `${HEADER}import type { Rule } from '../src/rule.ts'
${imports}
/** Every rule that ships, by id. */
export const rules: readonly Rule[] = [${list && `\n${list}\n`}]
`
  const plugins = `${HEADER}import type { RulePlugin } from '../src/index.ts'
${ids.map((id) => `import ${camelCase(id)} from './${id}/plugin.ts'\n`).join('')}
/** Every rule as a remark plugin, by id. */
export const plugins: readonly RulePlugin[] = [${list && `\n${list}\n`}]
`
  const listed = `${HEADER}/** The ids of all rules that ship. */
export const ids: readonly string[] = [${ids.map((id) => `\n  '${id}'`).join(',')}\n]
`
  return new Map([['rules/index.ts', text], ['rules/plugins.ts', plugins], ['rules/ids.ts', listed], ...ids.map(pluginOf)])
}

/** What `evenhand/rules/ID` gives: the rule by the conventions of remark-lint. */
function pluginOf(id: string): [path: string, text: string] {
  const text = `${HEADER}import { createRulePlugin, type RulePlugin } from '../../src/index.ts'
import { ids } from '../ids.ts'
import rule from './index.ts'

const plugin: RulePlugin = createRulePlugin(rule, ids)

export default plugin
`
  return [`rules/${id}/plugin.ts`, text]
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
