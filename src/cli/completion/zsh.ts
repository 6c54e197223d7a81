import type { CompletedCommand, CompletedOption, Completions, Values } from './types.ts'

/** A completion script for zsh, with descriptions: a file `_evenhand` in a folder of `fpath`, or sourced after `compinit`. */
export function zsh({ commands, rules }: Completions): string {
  const names = commands.map(({ name }) => name)
  return `#compdef evenhand
# evenhand completion zsh: save this as _evenhand in a folder of $fpath, or source it after compinit
_evenhand_commands() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description.replaceAll(':', '\\:')}`)}`).join('\n')}
  )
  _describe -t commands command commands
  _files
}
_evenhand_rules() {
  if compset -P '*:'; then
    compadd -- error warning info off
  else
    compadd -S : -- ${rules.join(' ')}
  fi
}
_evenhand_words_or_files() {
  compadd -- "$@"
  _files
}
_evenhand_revisions() {
  compadd -- \${(f)"$(git for-each-ref --format='%(refname:short)' 2>/dev/null)"}
}
_evenhand() {
  local cmd= word
  for word in "\${(@)words[2,CURRENT-1]}"; do
    case $word in
      ${names.join('|')}) cmd=$word; break ;;
    esac
  done
  case \${cmd:-${names[0]}} in
${commands.map(branch).join('\n')}
  esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _evenhand "$@"; else compdef _evenhand evenhand; fi
`
}

function branch(command: CompletedCommand): string {
  const rest = quoted(`*: :${action(command.operands)}`)
  return `    ${command.name}) _arguments -s -S ${command.options.map(spec).join(' \\\n      ')} \\
      '1: :_evenhand_commands' ${rest} ;;`
}

function spec({ forms, values, again, description }: CompletedOption): string {
  const about = `[${description.replace(/[\\[\]]/g, '\\$&')}]`
  const behind = values ? `: :${action(values)}` : ''
  return forms
    .map((form) => {
      const before = again ? '*' : forms.length > 1 ? `(${forms.join(' ')})` : ''
      return quoted(`${before}${form}${values && form.startsWith('--') ? '=' : ''}${about}${behind}`)
    })
    .join(' ')
}

function action({ kind, words }: Values): string {
  if (kind === 'words') return `(${words.join(' ')})`
  if (kind === 'rules') return '_evenhand_rules'
  if (kind === 'revisions') return '_evenhand_revisions'
  if (kind === 'folders') return '_files -/'
  if (kind === 'none') return ' '
  return words.length > 0 ? ` _evenhand_words_or_files ${words.join(' ')}` : '_files'
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
