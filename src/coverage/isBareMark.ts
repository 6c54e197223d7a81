import type { Statement } from '../article/types.ts'
import { matcher } from '../lexicon/index.ts'
import { fold } from '../text/fold.ts'

/**
 * A tick or a cross (`:white_check_mark:` too), a yes or a no in a cell of a table: it states a fact, and a column of them praises or blames nobody.
 * “Excellent” and “limited” do.
 */
export function isBareMark({ form, cue }: Statement): boolean {
  if (form !== 'table-cell' || !cue.by.startsWith('symbol')) return false
  const term = fold(cue.term)
  return !/\p{L}/u.test(term) || /^:[a-z\d_+-]{1,40}:$/.test(term) || matcher('both', 'labels', 'answer').find(term)?.term === term
}
