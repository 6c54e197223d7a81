import type { Named, Share } from '../types.ts'

const ABOVE = /^\s*(?:>{1,3}|≫|≥|»)\s*$/
const BELOW = /^\s*(?:<{1,3}|≪|≤|«)\s*$/

/** `A > B > C`: the first of three or more is praised, the last blamed, those between are only placed; null elsewhere. */
export function rankedShares({ text, folded, hits, ids }: Named): Share[] | null {
  if (ids.length < 3 || hits.length !== ids.length) return null
  const between = hits.slice(1).map((hit, i) => folded.slice(hits[i]!.end, hit.start))
  const falling = between.every((words) => ABOVE.test(words))
  if (!falling && !between.every((words) => BELOW.test(words))) return null
  const order = falling ? ids : [...ids].reverse()
  return ids.map((subject): Share => {
    const polarity = subject === order[0] ? 'pro' : subject === order.at(-1) ? 'con' : 'neutral'
    return {
      subject,
      start: 0,
      end: text.length,
      polarity,
      compared: false,
      recommended: false,
      cue: { by: 'comparison', term: falling ? '>' : '<' }
    }
  })
}
