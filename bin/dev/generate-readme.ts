/** Writes the tables of the two READMEs between their markers: rules, and the options of each command. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules } from '../../rules/index.ts'
import { optionForm } from '../../src/cli/helpText.ts'
import { type CommandName, commands, optionsOf } from '../../src/cli/options.ts'

type Language = 'zh' | 'en'

const heads: Readonly<Record<Language, { readonly rules: string; readonly options: string }>> = {
  zh: {
    rules: '| 规则 | 查什么 | 级别 |\n|---|---|---|',
    options: '| 选项 | 作用 | 默认 |\n|---|---|---|'
  },
  en: {
    rules: '| rule | what it finds | severity |\n|---|---|---|',
    options: '| option | what it does | default |\n|---|---|---|'
  }
}

/** Returns path (relative to the repository) → text of each README with fresh tables. */
export function generateReadme(root: string): Map<string, string> {
  const readmes = [
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh']
  ] as const
  return new Map(readmes.map(([path, language]) => [path, withTables(readFileSync(join(root, path), 'utf8'), language)]))
}

function withTables(text: string, language: Language): string {
  const tables = new Map([
    ['rules', ruleTable(language)],
    ...commands.map((name) => [`${name}-options`, optionTable(name, language)] as const)
  ])
  return text.replace(/(<!-- generated (?!end )(\S+) -->\n)[\s\S]*?(?=<!-- generated end -->)/g, (whole, marker: string, name: string) => {
    const table = tables.get(name)
    return table === undefined ? whole : `${marker}\n${table}\n\n`
  })
}

function ruleTable(language: Language): string {
  const rows = rules.map((rule) => `| [\`${rule.id}\`](rules/${rule.id}/README.md) | ${rule.description[language]} | ${rule.severity} |`)
  return [heads[language].rules, ...rows].join('\n')
}

function optionTable(command: CommandName, language: Language): string {
  const rows = optionsOf(command).map(
    (option) =>
      `| \`${optionForm(option).replaceAll('|', '\\|')}\` | ${option.description[language]} | ${option.default ? `\`${option.default}\`` : ''} |`
  )
  return [heads[language].options, ...rows].join('\n')
}
