import type { Block } from '../../outline/types.ts'
import { isHedged } from '../../polarity/isHedged.ts'
import type { Scope, Walk } from '../types.ts'

/** A link to a line, as reports of evenhand put behind each statement. */
const LINE = /#L\d{1,9}$/

/**
 * Takes an item as one statement for the subject and side of its label, whatever it says: in an article that declares all
 * it compares, as reports do.
 *
 * ```
 * **REST** pros:
 *
 * - caches better than GraphQL [line 12](api.md#L12)
 * ```
 */
export function readSettledItem(block: Block, scope: Scope, walk: Walk): void {
  const link = block.marks.find((mark) => mark.kind === 'link' && LINE.test(mark.target ?? '') && block.text.slice(mark.end).trim() === '')
  const end = block.text.slice(0, link?.start).trimEnd().length
  const [subject] = scope.subjects
  if (end === 0 || !subject || !scope.polarity) return
  walk.emit({
    subject,
    dimension: scope.dimension,
    polarity: scope.polarity,
    hedged: isHedged(block.text.slice(0, end)),
    block,
    start: 0,
    end,
    form: 'list-item',
    cue: scope.polarityCue ?? { by: 'label', term: '', place: null },
    settled: true
  })
}
