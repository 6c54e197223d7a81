import type { CompletedCommand, Completions, Values } from './types.ts'

/**
 * A completion script for bash 3.2 and later, which does without the package bash-completion. Bash takes `:` and `=` for ends of words, so
 * the script reads the line itself, and offers what is to stand behind the last of them.
 */
export function bash({ commands, rules }: Completions): string {
  const names = commands.map(({ name }) => name)
  return `# evenhand completion bash: source this file, or put it into ~/.local/share/bash-completion/completions/evenhand
_evenhand() {
  local line="\${COMP_LINE:0:COMP_POINT}" cur prev="" word cmd="" options="" operands="" kind="" skip="" i
  local -a words
  read -ra words <<<"$line"
  case "$line" in *[[:space:]]) words+=("") ;; esac
  COMPREPLY=()
  cur="\${words[\${#words[@]}-1]}"
  [ "\${#words[@]}" -gt 1 ] && prev="\${words[\${#words[@]}-2]}"
  for ((i = 1; i < \${#words[@]} - 1; i++)); do
    word="\${words[i]}"
    if [ -n "$skip" ]; then skip=""; continue; fi
    case "$word" in
      ${names.join('|')}) cmd="$word"; break ;;
      ${withValue(commands).join('|')}) skip=1 ;;
      -*) ;;
      *) cmd=${names[0]}; break ;;
    esac
  done
  case "$cur" in --*=*) prev="\${cur%%=*}"; cur="\${cur#*=}" ;; esac
  case "\${cmd:-${names[0]}}" in
${commands.map(branch).join('\n')}
  esac
  case "$kind" in
    "") case "$cur" in
        -*) operands="$options" ;;
        *) [ -z "$cmd" ] && operands="$operands ${names.join(' ')}"
          compopt -o filenames 2>/dev/null
          _evenhand_files "$cur" ;;
      esac ;;
    files) compopt -o filenames 2>/dev/null; _evenhand_files "$cur" ;;
    folders) compopt -o filenames 2>/dev/null; while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$cur") ;;
    revisions) operands="$(git for-each-ref --format='%(refname:short)' 2>/dev/null)" ;;
    rules) case "$cur" in
        *:*) operands="\${cur%%:*}:error \${cur%%:*}:warning \${cur%%:*}:info \${cur%%:*}:off" ;;
        *) operands="${rules.map((id) => `${id}:`).join(' ')}"; compopt -o nospace 2>/dev/null ;;
      esac ;;
  esac
  while IFS= read -r word; do [ -n "$word" ] && COMPREPLY+=("$word"); done < <(compgen -W "$operands" -- "$cur")
  case "$COMP_WORDBREAKS" in
    *:*) case "$cur" in *:*) for i in "\${!COMPREPLY[@]}"; do COMPREPLY[i]="\${COMPREPLY[i]#"\${cur%:*}:"}"; done ;; esac ;;
  esac
}
_evenhand_files() {
  local word
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$1")
}
complete -F _evenhand evenhand
`
}

function branch({ name, options, operands }: CompletedCommand): string {
  const behind = options.flatMap(({ forms, values }) => (values ? [`        ${forms.join('|')}) ${set(values)} ;;`] : []))
  const own = operands.kind === 'files' ? '' : ` kind=${operands.kind}`
  return `    ${name})
      options="${options.flatMap(({ forms }) => forms).join(' ')}"
      case "$prev" in
${behind.join('\n')}
        *) operands="${operands.words.join(' ')}"; case "$cur" in -*) ;; *)${own || ' kind=""'} ;; esac ;;
      esac ;;`
}

function set({ kind, words }: Values): string {
  return `kind=${kind} operands="${words.join(' ')}"`
}

/** Options that a value follows, of any command. */
function withValue(commands: readonly CompletedCommand[]): string[] {
  const forms = commands.flatMap(({ options }) => options.filter(({ values }) => values).flatMap((option) => option.forms))
  return [...new Set(forms)]
}
