import type { StatementForm } from '../../types.ts'
import type { Walk } from '../types.ts'
import type { Line } from './readLine.ts'

const ARROW = /^(.{2,90}?[?？]?)\s{0,3}(?:→|=>|->|➡️?)\s{0,3}(?=\S)/u
const REACH = 120

/** `Need ordered delivery? → **Kafka**`: advice; returns the subject advised last, null where the line is nothing of the kind. */
export function readArrow({ block, start, end, scope }: Line, form: StatementForm, walk: Walk): string | null {
  const arrow = block.text.slice(start, Math.min(end, start + REACH)).match(ARROW)
  const need = arrow?.[1]
  if (!arrow || !need || (!/[?？]$/.test(need) && !scope.verdict) || walk.mentions(need).length > 0) return null
  const hits = walk.mentions(block.text.slice(start + arrow[0].length, end))
  if (hits.length === 0) return null
  const dimension = walk.dimensions.useCases(block, start, end)
  const cue = { by: 'recommendation', term: need, place: block.place(start, start + need.length) }
  for (const subject of new Set(hits.map((hit) => hit.subject)))
    walk.emit({ subject, dimension, polarity: 'pro', hedged: false, block, start, end, form, cue })
  return hits.at(-1)!.subject
}
