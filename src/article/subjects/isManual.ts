import type { Block } from '../outline/types.ts'
import { hasWord, isWord } from '../structure/words.ts'
import { cleanName, nameKey } from './names.ts'

/** `1.2.0`, `[1.2.0] - 2024-03-01`, `v2.0.0 (March 2024)`; not the numbering of `1.2 Costs`. */
const VERSION = /^\s*\[?(?:v|version\s|版本\s?)?\d{1,4}\.\d+(?:\.\w+)*[^\s\]]*\]?(?:\s*[-–—(（/].{0,40})?\s*$/iu

/**
 * Whether headings are those of a manual, a library's page or a record of versions: such a document may name two things
 * side by side without comparing them.
 */
export function isManual(titles: readonly Block[], headings: readonly Block[]): boolean {
  if (titles.some((block) => hasWord('weak-howto', block.text))) return true
  if (headings.filter((block) => VERSION.test(block.text)).length >= 2) return true
  const parts = new Set(headings.filter((block) => isWord('manual-heading', block.text)).map((block) => nameKey(cleanName(block.text))))
  const calls = headings.filter((block) => /^[`\s]*[\w.$#]+\([^()]*\)?/.test(block.text)).length
  return parts.size >= 2 || calls >= 2
}
