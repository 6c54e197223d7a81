import type { Article } from '../article/types.ts'
import type { CoverageMatrix } from '../coverage/types.ts'
import type { Silencer } from './control/createSilencer.ts'
import type { Control } from './control/types.ts'

/**
 * What several lints of one text share, as where each rule is a plugin of its own: the text is read once, and the rule about
 * comments that silence nothing knows what the others have found. Fill it by linting; good for one text with one reading of it.
 */
export interface LintMemory {
  read: { readonly article: Article; readonly matrix: CoverageMatrix } | null
  control: Control | null
  silencer: Silencer | null
  /** Ids of the rules that have looked. */
  readonly ran: Set<string>
}

/** A memory of nothing yet. */
export function createMemory(): LintMemory {
  return { read: null, control: null, silencer: null, ran: new Set() }
}
