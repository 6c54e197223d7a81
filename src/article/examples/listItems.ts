import { matcher } from '../../lexicon/index.ts'
import type { Range } from '../../text/types.ts'
import type { createSystems, SystemHit } from './createSystems.ts'

/** An example that is not in the table: a name in capitals, or a few Chinese characters before the next one. */
const LATIN = /^[A-Z][\w.+#-]{0,30}(?: [A-Z0-9][\w.+#-]{0,20}){0,3}/
const HAN = /^\p{Script=Han}{1,10}/u
/** How far into an item the name of its maker may reach: OpenAI 的 GPT-4. */
const MAKER = 18
const GAP = /^[\s“"「『:《]{0,3}/
const CLOSING = /^[”"」』》]?/
/** More examples than that are a catalogue. */
const MOST = 20

/**
 * The known systems among the examples of a list, item by item: a name that only describes what follows it
 * (“TensorFlow models”, PyTorch 的生态) is no item, and what is no item ends the list.
 */
export function listItems(text: string, folded: string, list: Range, systemAt: ReturnType<typeof createSystems>): SystemHit[] {
  const found: SystemHit[] = []
  let at = list.start
  for (let item = 0; item < MOST; item++) {
    at += GAP.exec(text.slice(at, list.end))![0].length
    const hit = systemAt(text, at) ?? systemAt(text, afterMaker(folded, at))
    if (hit && hit.end <= list.end) {
      if (!describes(folded, hit.end)) found.push(hit)
      at = hit.end
    } else {
      const unknown = unknownLength(text.slice(0, list.end), folded, at)
      if (unknown === 0) break
      at += unknown
    }
    at += CLOSING.exec(text.slice(at, list.end))![0].length
    // Names run together need nothing between them.
    if (systemAt(text, at)) continue
    const joint = jointAt(folded, at)
    if (joint === 0) break
    at += joint
  }
  return found
}

function afterMaker(folded: string, at: number): number {
  const hit = matcher('both', 'examples', 'maker').find(folded.slice(at, at + MAKER))
  if (!hit) return at
  const end = at + hit.end
  return folded[end] === ' ' ? end + 1 : end
}

function unknownLength(text: string, folded: string, at: number): number {
  const latin = LATIN.exec(text.slice(at, at + 120))
  if (latin) return latin[0].length
  const han = HAN.exec(text.slice(at, at + 10))?.[0].length ?? 0
  for (let length = 1; length <= han; length++) if (jointAt(folded, at + length) > 0) return length
  return 0
}

function describes(folded: string, at: number): boolean {
  const rest = folded.slice(at, at + 16)
  const tail = rest.trimStart()
  return (
    matcher('both', 'examples', 'modifier-tail').find(tail)?.start === 0 && matcher('both', 'examples', 'others').find(tail)?.start !== 0
  )
}

function jointAt(folded: string, at: number): number {
  const rest = folded.slice(at, at + 12)
  const space = rest.length - rest.trimStart().length
  const joint = matcher('both', 'examples', 'item-joint').find(rest.slice(space))
  return joint?.start === 0 ? space + joint.end : 0
}
