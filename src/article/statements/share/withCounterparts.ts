import { matcher } from '../../../lexicon/index.ts'
import { fold } from '../../../text/fold.ts'
import { textPolarity } from '../../polarity/textPolarity.ts'
import type { Share, Situation } from '../types.ts'
import { oppositeShare } from './oppositeShare.ts'
import type { StandIn } from './standIns.ts'

/**
 * `前者更省` says of the latter that it is not: where a stand-in is praised or blamed by comparison, its counterpart takes
 * the other side, in its own share where that says nothing.
 */
export function withCounterparts(shares: readonly Share[], standIns: readonly StandIn[], text: string, situation: Situation): Share[] {
  const result = [...shares]
  for (const { subject, counterpart, start } of standIns) {
    const share = shares.find((other) => other.subject === subject && other.start <= start && start < other.end)
    if (!share || share.polarity !== null || !comparesSideways(share, text, situation)) continue
    const opposite = oppositeShare(counterpart, share, text.slice(share.start, share.end), situation)
    const own = result.findIndex((other) => other.subject === counterpart && other.start >= share.end)
    if (own < 0) result.push(opposite)
    else if (sideOf(result[own]!, text, situation) === 'neutral')
      result[own] = { ...result[own]!, polarity: opposite.polarity, cue: opposite.cue }
  }
  return result
}

function comparesSideways(share: Share, text: string, situation: Situation): boolean {
  const words = fold(text.slice(share.start, share.end))
  return matcher('both', 'statements', 'comparative').test(words) && sideOf(share, text, situation) !== 'neutral'
}

function sideOf({ start, end, polarity }: Share, text: string, { language, dimension }: Situation): string {
  return polarity ?? textPolarity(text.slice(start, end), language, dimension).polarity
}
