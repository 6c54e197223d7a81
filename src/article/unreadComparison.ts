import type { Block, Outline } from './outline/types.ts'
import { labelPolarity } from './polarity/labelPolarity.ts'
import { hasWord } from './structure/words.ts'
import type { ArticleKind, Diagnostic } from './types.ts'

/**
 * Says when a text looks like a comparison and was not read as one: advantages and drawbacks are set out twice over, or
 * once under a title that announces a comparison. A guide or a changelog is never meant, and neither is a mere mention.
 */
export function unreadComparison(outline: Outline, titles: readonly Block[], kind: ArticleKind): Diagnostic[] {
  if (kind === 'comparison') return []
  const title = titles.map((block) => block.text).join(' ')
  if (hasWord('howto-title', title)) return []
  const sides = outline.blocks.filter((block) => !block.quoted).map((block) => labelPolarity(label(block.text))?.polarity)
  const pros = sides.filter((side) => side === 'pro').length
  const cons = sides.filter((side) => side === 'con').length
  const enough = hasWord('comparison-word', title) ? 1 : 2
  if (Math.min(pros, cons) < enough) return []
  return [{ code: 'unread-comparison', data: { pros, cons }, place: titles[0]?.place() ?? null }]
}

/** What stands before the colon of `优点：…` or `Pros: …`, or the whole of a short line. */
function label(text: string): string {
  return text.split(/[:：\n\u2028]/, 1)[0]!
}
