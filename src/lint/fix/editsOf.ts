import type { TextEdit } from '../../article/types.ts'
import type { Finding } from '../types.ts'

/** The edits that would mend a finding: its fix; with `suggestions` its suggestion, where there is exactly one; otherwise null. */
export function editsOf(
  { fix, suggestions: offered = [] }: Finding,
  suggestions: boolean
): { readonly edits: readonly TextEdit[]; readonly suggested: boolean } | null {
  if (fix && fix.length > 0) return { edits: fix, suggested: false }
  const [only, another] = offered
  return suggestions && only && !another && only.edits.length > 0 ? { edits: only.edits, suggested: true } : null
}
