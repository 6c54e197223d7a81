import { fold } from '../../../text/fold.ts'
import type { Range } from '../../../text/types.ts'
import { closesWith } from '../../structure/closesWith.ts'
import { opensWith } from '../../structure/opensWith.ts'
import { cleanName } from '../../subjects/names.ts'
import { withoutLinks } from './withoutLinks.ts'

/**
 * What is left of a label without the names and the polarity words in it: `Kafka 与 RabbitMQ 的吞吐量` → `吞吐量`,
 * “Performance of A and B” → “Performance”, `Redis 的优势` → nothing.
 *
 * @param names ranges of the subjects' names; @param polarity range of the words that take a side.
 */
export function restOf(text: string, names: readonly Range[], polarity: Range | null): string {
  const taken = [...names, ...(polarity ? [polarity] : [])].sort((a, b) => a.start - b.start)
  const segments: string[] = []
  let at = 0
  for (const { start, end } of taken) {
    if (start > at) segments.push(text.slice(at, start))
    at = Math.max(at, end)
  }
  segments.push(text.slice(at))
  return withoutLinks(cleanName(taken.length > 0 ? owned(segments) : text))
}

/** `A 与 B 的 X`, “X of A and B”: what the names own is the rest; else all that stands between them. */
function owned(segments: readonly string[]): string {
  const head = segments[0]!
  const tail = segments.at(-1)!
  if (opensWith('statements', 'label-owner', fold(tail).trimStart())) return tail
  if (closesWith('statements', 'label-owned', fold(head).trimEnd())) return head
  return segments.join(' ')
}
