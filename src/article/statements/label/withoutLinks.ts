import { fold } from '../../../text/fold.ts'
import { closesWith } from '../../structure/closesWith.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { cleanName } from '../../subjects/names.ts'

const EDGES = /^[\s,，、:：&+/|()（）\-–—"“”'’·]+|[\s,，、:：&+/|()（）\-–—"“”'’·]+$/gu
/** Longer text is no label. */
const LONGEST = 400
/** A label of more links than that is a sentence. */
const MOST = 24

/** A label's rest without the small words at its ends: `与…的对比`, “comparison of the …”. */
export function withoutLinks(given: string): string {
  if (given.length > LONGEST) return given
  let rest = given
  for (let turn = 0; turn < MOST; turn++) {
    const bare = cleanName(rest.replace(EDGES, ''))
    const folded = fold(bare)
    const first = opensWith('statements', 'label-link', folded)
    const last = closesWith('statements', 'label-link', folded)
    const from = first?.end ?? 0
    const next = bare.slice(from, last && last.start >= from ? last.start : bare.length)
    if (next === rest) return rest
    rest = next
  }
  return rest
}
