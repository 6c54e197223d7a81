import type { Messages } from './messages.ts'
import type { FormatOptions } from './types.ts'

/** What `--quiet`, the baseline and `--since` keep out of sight, as texts: what is not shown is said. */
export function hiddenText(hidden: FormatOptions['hidden'], words: Messages): string[] {
  const { warnings = 0, infos = 0, known = 0, unchanged = 0 } = hidden ?? {}
  const parts = [...(warnings > 0 ? [words.warnings(warnings)] : []), ...(infos > 0 ? [words.infos(infos)] : [])]
  return [
    ...(parts.length > 0 ? [words.hidden(parts)] : []),
    ...(known > 0 ? [words.known(known)] : []),
    ...(unchanged > 0 ? [words.unchanged(unchanged)] : [])
  ]
}
