import { fold } from '../../../text/fold.ts'
import { closesWith } from '../../structure/closesWith.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { cleanName } from '../../subjects/names.ts'

/** No name carries more of them. */
const MOST = 4

/** A dimension's name without numbering, marks and tails: `三、性能对比` → `性能`, “Cost considerations” → “Cost”. */
export function plainDimension(given: string): string {
  let name = cleanName(given)
  for (let turn = 0; turn < MOST; turn++) {
    const tail = closesWith('statements', 'dimension-tail', fold(name))
    const cut = tail ? cleanName(name.slice(0, tail.start)) : ''
    // “Their comparison” is no aspect called “Their”
    if (cut === '' || opensWith('statements', 'determiner', fold(cut))?.end === cut.length) return name
    name = cut
  }
  return name
}
