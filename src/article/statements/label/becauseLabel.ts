import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import { labelPolarity } from '../../polarity/labelPolarity.ts'
import type { Polarity } from '../../types.ts'
import { isSided } from './isSided.ts'

const WORD = /^\s*[*_]{0,3}(\p{L}{1,8})[*_]{0,3}\s{0,2}[,，]?\s{0,2}$/u
const FARTHEST = 40

/**
 * “Good, because …”, `坏，因为…`: MADR's labels, which a comma ends.
 *
 * @returns the side taken and the offset in `text` where the reason begins; null where there is no such label.
 */
export function becauseLabel(text: string, start: number, end: number): { readonly polarity: Polarity; readonly rest: number } | null {
  const head = text.slice(start, Math.min(end, start + FARTHEST))
  const because = matcher('both', 'statements', 'because').find(fold(head))
  const word = because && WORD.exec(head.slice(0, because.start))?.[1]
  if (!because || !word) return null
  const polarity = (labelPolarity(`${word},${because.term}`) ?? labelPolarity(`${word}, ${because.term}`) ?? labelPolarity(word))?.polarity
  if (!isSided(polarity)) return null
  let rest = start + because.end
  while (rest < end && /\s/.test(text[rest]!)) rest++
  return { polarity, rest }
}
