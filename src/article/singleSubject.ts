import { createMatcher } from '../lexicon/index.ts'
import { fold } from '../text/fold.ts'
import type { Block, Outline } from './outline/types.ts'
import { labelPolarity } from './polarity/labelPolarity.ts'
import { hasWord } from './structure/words.ts'

/**
 * Whether a document describes one thing: its pros and cons, its features or limits. A guide that teaches how to use
 * it, or a changelog, does not.
 */
export function singleSubject(outline: Outline, titles: readonly Block[]): boolean {
  const title = titles.map((block) => block.text).join(' ')
  if (hasWord('howto-title', title)) return false
  const headings = outline.blocks.filter((block) => block.kind === 'heading')
  const sides = new Set(
    headings.map((block) => labelPolarity(block.text)?.polarity).filter((polarity) => polarity === 'pro' || polarity === 'con')
  )
  if (sides.size === 2) return true
  const about = headings
    .map((block) =>
      fold(block.text).match(/^what is (?:an? |the )?([a-z][\w .+#-]{1,30}?)\??$|^什么是\s*(.{2,20}?)[?？]?$|^(.{2,20}?)\s*是什么[?？]?$/u)
    )
    .find(Boolean)
  const described = about?.[1] ?? about?.[2] ?? about?.[3] ?? titleName(title)
  if (!described) return false
  const matcher = createMatcher([described])
  const blocks = outline.blocks.filter((block) => block.kind !== 'heading' && block.text.length > 3)
  const share = blocks.filter((block) => matcher.test(fold(block.text))).length / Math.max(1, blocks.length)
  return about ? share >= 0.2 : share >= 0.08 && outline.blocks.some((block) => block.cell !== null || block.item !== null)
}

/** “MinIO limits”, “Redis features”: a name and a word for what is described of it. */
function titleName(title: string): string | null {
  const match = fold(title).match(
    /^([a-z][\w.+#-]{1,30})\b.{0,30}?\b(?:limits?|limitations|features|overview|review|specifications?|pros and cons|capabilities)\b|^(.{2,12}?)的?(?:特性|特点|限制|优缺点|优势|测评|评测|概览)$/u
  )
  return match ? (match[1] ?? match[2] ?? null) : null
}
