import { fold } from '../../text/fold.ts'
import { findCues } from '../polarity/findCues.ts'
import { isJoin } from './isJoin.ts'

/** Whether a dimension's name is a quality or several (安全性, “Security & Reliability”), and not of what it is one (创新速度, “startup time”). */
export function isQuality(name: string): boolean {
  const folded = fold(name).trim()
  let end = 0
  for (const cue of findCues(folded)) {
    const between = folded.slice(end, cue.start)
    if (end === 0 ? between.trim() !== '' : !isJoin(between)) return false
    end = cue.end
  }
  return end > 0 && folded.slice(end).trim() === ''
}
