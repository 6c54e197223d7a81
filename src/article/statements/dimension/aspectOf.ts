import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'
import { firstName } from './firstName.ts'

/** The name of an aspect within a sentence; `whole` when the sentence says nothing but that it comes next. */
export interface Aspect extends Range {
  readonly whole: boolean
}

const LISTS = [
  ['announcement', true],
  ['phrase', false],
  ['strength', false]
] as const
/** An aspect stands at the head of its sentence. */
const FARTHEST = 40

/** `在性能方面，…`, `先说时间。`, “In terms of cost, …”, “Then there is cost.”: the aspect that a sentence takes up. */
export function aspectOf(text: string, names: readonly Range[]): Aspect | null {
  const folded = fold(text)
  for (const [list, whole] of LISTS) {
    const found = firstName(folded, list)
    if (found && found.start <= FARTHEST && !names.some((hit) => hit.start < found.end && hit.end > found.start)) return { ...found, whole }
  }
  return null
}
