import { createMatcher } from '../../lexicon/index.ts'
import { fold } from '../../text/fold.ts'
import type { Outline } from '../outline/types.ts'

/** Counts names in the running text of an article, by block, so that what a title promises can be checked. */
export interface Occurrences {
  /** Number of blocks that hold the name, headings that only repeat the title left out. */
  blocks(name: string): number
  /** Number of blocks that hold it by itself, and not only inside one of the longer names. */
  apart(name: string, names: readonly string[]): number
  /** Folded text of every block. */
  readonly folded: readonly string[]
}

export function createOccurrences(outline: Outline, titleBlocks: ReadonlySet<number>): Occurrences {
  const folded = outline.blocks.map((block) => fold(block.text))
  const counts = new Map<string, number>()
  return {
    folded,
    apart(name, names) {
      const key = fold(name).trim()
      const matcher = createMatcher([key, ...names.map((n) => fold(n).trim()).filter((n) => n !== key && n.includes(key))])
      return folded.filter((text, index) => !titleBlocks.has(index) && matcher.all(text).some((hit) => hit.end - hit.start === key.length))
        .length
    },
    blocks(name) {
      const key = fold(name).trim()
      let count = counts.get(key)
      if (count === undefined) {
        const matcher = createMatcher([key])
        count = 0
        for (const [index, text] of folded.entries()) if (!titleBlocks.has(index) && matcher.test(text)) count++
        counts.set(key, count)
      }
      return count
    }
  }
}
