import { hasWord } from '../structure/words.ts'
import { cleanName } from './names.ts'
import { titleList } from './titles/titleList.ts'
import { titleSegments } from './titles/titleSegments.ts'
import { titleSet } from './titles/titleSet.ts'

/** Names a title sets side by side; `by` says how strongly the title itself speaks of a comparison. */
export interface TitleNames {
  /** `versus`: the words of the title say so. `list`: a bare list of names beside words that speak of comparing. */
  readonly by: 'versus' | 'list'
  readonly names: readonly string[]
}

/**
 * Names that a title or heading sets against each other; null when it does not.
 *
 * `A vs B` · `A 与 B 的对比` · `A 还是 B？` · `Comparing A, B and C` · `Why we chose A over B` · `前端框架对比：A、B 和 C`
 */
export function versus(title: string): TitleNames | null {
  const segments = titleSegments(cleanName(title))
  for (const segment of segments) {
    const names = titleSet(segment)
    if (names) return { by: 'versus', names }
  }
  if (segments.length < 2 || !segments.some((segment) => hasWord('comparison-word', segment))) return null
  for (const segment of segments) {
    if (hasWord('comparison-word', segment)) continue
    const names = titleList(segment)
    if (names) return { by: 'list', names }
  }
  return null
}
