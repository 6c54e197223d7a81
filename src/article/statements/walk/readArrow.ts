import { fold } from '../../../text/fold.ts'
import { opensWith } from '../../structure/opensWith.ts'
import type { StatementForm } from '../../types.ts'
import type { Walk } from '../types.ts'
import type { Line } from './readLine.ts'

const ARROW = /^(.{2,90}?[?？]?)\s{0,3}(?:→|=>|->|➡️?)\s{0,3}(?=\S)/u
/** `经常出差：选笔记本` */
const COLON = /^([^:：]{2,60})[:：]\s{0,3}(?=\S)/u
const REACH = 120

/** `Need ordered delivery? → **Kafka**`, in a conclusion `经常出差：选笔记本`: advice; returns the subject advised last, null where the line is nothing of the kind. */
export function readArrow({ block, start, end, scope }: Line, form: StatementForm, walk: Walk): string | null {
  const head = block.text.slice(start, Math.min(end, start + REACH))
  const arrow = head.match(ARROW) ?? (scope.verdict ? choiceAfterColon(head, walk) : null)
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

/** What follows the colon is a verb of choice and a name, and nothing else opens it. */
function choiceAfterColon(head: string, { mentions }: Walk): RegExpMatchArray | null {
  const colon = head.match(COLON)
  const rest = colon ? head.slice(colon[0].length) : ''
  const verb = opensWith('recommendation', 'choose', fold(rest))
  const [name] = mentions(rest)
  return colon && verb && name && name.start - verb.end <= 2 ? colon : null
}
