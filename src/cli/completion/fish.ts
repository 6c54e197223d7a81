import type { CompletedOption, Completions, Values } from './types.ts'

const SEVERITIES = ['error', 'warning', 'info', 'off']

/** A completion script for fish, with descriptions. */
export function fish({ commands, rules }: Completions): string {
  const [usual, ...others] = commands.map(({ name }) => name)
  const lines = commands.flatMap(({ name, options, operands }) => {
    const when = name === usual ? `not __fish_seen_subcommand_from ${others.join(' ')}` : `__fish_seen_subcommand_from ${name}`
    const start = `complete -c evenhand -n ${quoted(when)}`
    const words = operands.words.length > 0 ? [`${start} -a ${quoted(operands.words.join(' '))}`] : []
    const noFiles = ['none', 'words'].includes(operands.kind) ? [`${start} -f`] : []
    return [...words, ...noFiles, ...options.flatMap((option) => optionLines(start, option, rules))]
  })
  const named = `not __fish_seen_subcommand_from ${[usual, ...others].join(' ')}`
  const firsts = commands.map(({ name, description }) => `complete -c evenhand -n ${quoted(named)} -a ${name} -d ${quoted(description)}`)
  return `# evenhand completion fish: save this as ~/.config/fish/completions/evenhand.fish
${[...firsts, ...lines].join('\n')}
`
}

/** One line for each long form; the short one goes with the first. */
function optionLines(start: string, { forms, values, description }: CompletedOption, rules: readonly string[]): string[] {
  const short = forms.find((form) => !form.startsWith('--'))
  const behind = values ? ` ${argument(values, rules)}` : ''
  return forms
    .filter((form) => form.startsWith('--'))
    .map(
      (form, index) =>
        `${start}${short && index === 0 ? ` -s ${short.slice(1)}` : ''} -l ${form.slice(2)}${behind} -d ${quoted(description)}`
    )
}

function argument({ kind, words }: Values, rules: readonly string[]): string {
  const offered = kind === 'rules' ? rules.flatMap((id) => SEVERITIES.map((severity) => `${id}:${severity}`)) : words
  if (kind === 'revisions') return `-x -a ${quoted("(git for-each-ref --format='%(refname:short)' 2>/dev/null)")}`
  if (kind === 'folders') return `-x -a ${quoted('(__fish_complete_directories)')}`
  const list = offered.length > 0 ? ` -a ${quoted(offered.join(' '))}` : ''
  return `${kind === 'files' ? '-r' : '-x'}${list}`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
