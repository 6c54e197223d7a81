import type { Block, Mark } from '../outline/types.ts'

/** The text of a block with some of its marked stretches blanked, of the same length. */
export function blankMarks(block: Block, out: (mark: Mark) => boolean): string {
  const parts: string[] = []
  let at = 0
  for (const mark of [...block.marks].sort((a, b) => a.start - b.start)) {
    if (mark.end <= at || !out(mark)) continue
    const start = Math.max(at, mark.start)
    parts.push(block.text.slice(at, start), ' '.repeat(mark.end - start))
    at = mark.end
  }
  return parts.join('') + block.text.slice(at)
}
