import { matcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Block } from '../outline/types.ts'

/** Whether a block has words that hand over to a source: `根据…`, “according to …”. */
export function leads({ text }: Block): boolean {
  return matcher('both', 'evidence', 'lead-in').test(fold(text))
}
