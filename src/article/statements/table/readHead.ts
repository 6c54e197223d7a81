import type { Block } from '../../outline/types.ts'
import { isWord } from '../../structure/words.ts'
import { cleanName } from '../../subjects/names.ts'
import { type Cue, USE_CASES } from '../../types.ts'
import { readLabel } from '../label/readLabel.ts'
import type { Reading, Scope } from '../types.ts'

/**
 * What the head of a row or column says of its cells: a side (`优点`), an aspect (`价格`), a case (“Best for”) or nothing
 * (`备注`, `3.`).
 *
 * @param by `table-row` or `table-column`.
 * @returns the scope of the cells; null where the row or column is not read at all.
 */
export function readHead(head: Block | undefined, by: 'table-row' | 'table-column', scope: Scope, reading: Reading): Scope | null {
  const inner: Scope = { ...scope, quiet: false }
  if (!head || cleanName(head.text) === '' || (by === 'table-row' && /^\d{1,4}[.)]?$/.test(head.text.trim()))) return inner
  if (by === 'table-column' && isWord('ordinal-column', head.text)) return null
  const role = readLabel(head.text, reading.mentions(head.text))
  const side = role.polarity?.polarity
  const cue = (term: string): Cue => ({ by: by === 'table-row' ? 'row-head' : 'column-head', term, place: head.place() })
  if ((side === 'pro' || side === 'con') && role.rest === '') return { ...inner, polarity: side, polarityCue: cue(role.polarity!.term) }
  if (by === 'table-column' && (side === 'verdict' || isWord('note-column', head.text))) return inner
  // | 推荐 | … | … |
  if (role.kind === 'verdict' && role.subjects.length === 0)
    return {
      ...inner,
      dimension: reading.dimensions.useCases(head, 0, head.text.length),
      useCase: true,
      polarity: 'pro',
      polarityCue: cue(head.text)
    }
  const dimension = reading.dimensions.add(head.text.split('\u2028')[0]!, head, by) ?? inner.dimension
  if (side !== 'use-case' && dimension?.standard !== USE_CASES) return { ...inner, dimension }
  return { ...inner, dimension, useCase: true, polarity: 'pro', polarityCue: cue(head.text) }
}
