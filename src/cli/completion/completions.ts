import type { Language } from '../../article/types.ts'
import { profiles } from '../../profiles/profiles.ts'
import { commandDescriptions } from '../helpText.ts'
import { type CommandName, commands, type Option, optionsOf, shells } from '../options.ts'
import type { CompletedOption, Completions, Values } from './types.ts'

const none: Values = { kind: 'none', words: [] }
const files: Values = { kind: 'files', words: [] }
const folders: Values = { kind: 'folders', words: [] }
/** What the word that stands for a value in help means. */
const byPlaceholder: Readonly<Record<string, Values>> = {
  PATH: files,
  FILE: files,
  DIR: folders,
  REV: { kind: 'revisions', words: [] },
  'ID:SEVERITY': { kind: 'rules', words: [] },
  ID: { kind: 'words', words: [...profiles.map(({ id }) => id), 'none'] }
}

/** What there is to complete, from the table of options, with descriptions in one language. */
export function completions(rules: readonly string[], language: Language): Completions {
  const operands: Partial<Readonly<Record<CommandName, Values>>> = {
    completion: { kind: 'words', words: shells },
    explain: { kind: 'files', words: rules },
    init: none,
    lsp: none,
    merge: folders
  }
  return {
    rules,
    commands: commands.map((name) => ({
      name,
      description: commandDescriptions[name][language],
      options: optionsOf(name).map((option) => completed(option, language)),
      operands: operands[name] ?? files
    }))
  }
}

function completed(option: Option, language: Language): CompletedOption {
  const { name, alias, type, negated, negatable, choices, open, value = '' } = option
  const long = [...(negated ? [] : [`--${name}`]), ...(negated || negatable ? [`--no-${name}`] : [])]
  const chosen = choices && { kind: open ? ('files' as const) : ('words' as const), words: choices }
  return {
    forms: [...(alias ? [`-${alias}`] : []), ...long],
    values: type === 'flag' ? null : (chosen ?? byPlaceholder[value] ?? none),
    again: type === 'list',
    description: option.description[language]
  }
}
