import { matcher } from '../../../lexicon/index.ts'
import { sentences } from '../../../text/sentences.ts'
import type { Block, Outline } from '../../outline/types.ts'
import { isAspect } from '../isAspect.ts'
import { knownAliases } from '../knownAliases.ts'
import { nameKey } from '../names.ts'
import type { Occurrences } from '../occurrences.ts'
import type { Proposal } from '../types.ts'

const NAME = /(?<![\w./@-])[A-Za-z][A-Za-z0-9+#]*(?:[.-][A-Za-z0-9+#]+)*(?![\w/@])/g

/**
 * The two names that sentences of contrast set against each other most often: the last resort for prose without a
 * telling title. Latin names only: without a word list no one can say where a Chinese name begins.
 */
export function fromContrast(outline: Outline, titles: readonly Block[], occurrences: Occurrences): Proposal[] {
  const pairs = new Map<string, { count: number; a: string; b: string; block: Block }>()
  const contrast = matcher('both', 'structure', 'contrast')
  const heads = new Set(
    [...titles, ...outline.blocks.filter((block) => block.kind === 'heading')].flatMap((block) => (block.text.match(NAME) ?? []).map(keyOf))
  )
  for (const block of outline.blocks) {
    if (block.quoted || block.kind === 'heading') continue
    for (const { start, end } of sentences(block.text)) {
      const text = block.text.slice(start, end)
      if (!contrast.test(occurrences.folded[block.index]!.slice(start, end))) continue
      const inCode = (at: number) => block.marks.some((mark) => mark.kind === 'code' && mark.start <= start + at && mark.end > start + at)
      const names = [...text.matchAll(NAME)]
        .filter((match) => !inCode(match.index) && isProper(match[0], text, match.index))
        .map((match) => match[0])
      const distinct = names.filter((name, i) => names.findIndex((other) => keyOf(other) === keyOf(name)) === i)
      for (const [i, a] of distinct.entries()) {
        for (const b of distinct.slice(i + 1)) {
          const key = [keyOf(a), keyOf(b)].sort().join('|')
          const entry = pairs.get(key) ?? { count: 0, a, b, block }
          entry.count++
          pairs.set(key, entry)
        }
      }
    }
  }
  const best = [...pairs.values()].sort((x, y) => y.count - x.count)[0]
  if (!best || isAspect(best.a) || isAspect(best.b)) return []
  const used = Math.min(occurrences.blocks(best.a), occurrences.blocks(best.b))
  const inHeads = [best.a, best.b].filter((name) => heads.has(keyOf(name))).length
  if (used < 3 || best.count < (inHeads === 2 ? 2 : inHeads === 1 ? 3 : 4)) return []
  return [{ by: 'contrast', weight: 2 + inHeads, sure: false, names: [best.a, best.b].map((name) => ({ name, block: best.block })) }]
}

/** One key for all names in common use for a thing: `WP` and `WordPress` count together. */
function keyOf(name: string): string {
  return [name, ...knownAliases(name)].map(nameKey).sort()[0]!
}

/** In English a name is capitalised where no sentence begins; in Chinese text any Latin word may be one. */
function isProper(name: string, text: string, at: number): boolean {
  if (name.length < 2) return false
  if (/\p{Script=Han}/u.test(text)) return !/^(?:the|and|or|a|an|of|in|to|for|vs|etc|http|https|www)$/i.test(name)
  return /[A-Z]/.test(name.slice(1)) || (/^[A-Z]/.test(name) && at > 0)
}
