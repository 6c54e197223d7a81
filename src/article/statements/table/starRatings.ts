import type { Block } from '../../outline/types.ts'
import { textPolarity } from '../../polarity/textPolarity.ts'
import type { Polarity } from '../../types.ts'

const STARS = /^(?:[★☆⭐🌟✩✭]\ufe0f?\s?){1,10}$/u
const FULL = /[★⭐🌟]/gu

/**
 * What the stars of one aspect say, cell by cell: most stars a pro, the fewest a con where they are half as many at most, or the other way round where less of
 * the aspect is better (`实现难度 | ★ | ★★★`). Null for each cell where not all of them are stars, or all have as many.
 *
 * @param cells those of all subjects under one aspect.
 */
export function starRatings(cells: readonly (Block | undefined)[], dimension: string | null): readonly (Polarity | null)[] {
  const texts = cells.map((cell) => cell?.text.trim() ?? '')
  const filled = texts.filter((text) => text !== '')
  const counts = texts.map((text) => text.match(FULL)?.length ?? 0)
  const known = counts.filter((_, i) => texts[i] !== '')
  const [least, most] = [Math.min(...known), Math.max(...known)]
  if (filled.length < 2 || !filled.every((text) => STARS.test(text)) || least === most) return texts.map(() => null)
  const less = dimension !== null && lessIsBetter(dimension)
  return counts.map((count, i) => {
    if (texts[i] === '') return null
    if (count === most) return less ? 'con' : 'pro'
    return count === least && count * 2 <= most ? (less ? 'pro' : 'con') : 'neutral'
  })
}

/** Whether “high” is a fault under the aspect. */
function lessIsBetter(dimension: string): boolean {
  return textPolarity('high', 'en', dimension).polarity === 'con'
}
