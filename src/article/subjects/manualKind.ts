import type { Block } from '../outline/types.ts'
import { hasWord, isWord } from '../structure/words.ts'
import { cleanName, nameKey } from './names.ts'

/** `1.2.0`, `[1.2.0] - 2024-03-01`, `v2.0.0 (March 2024)`; not the numbering of `1.2 Costs`. */
export const VERSION = /^\s*\[?(?:v|version\s|版本\s?)?\d{1,4}\.\d+(?:\.\w+)*[^\s\]]*\]?(?:\s*[-–—(（/].{0,40})?\s*$/iu

/**
 * Whether headings are those of a manual or a library's page, or of a reference or record (identifiers, versions): such a
 * document may name two things side by side without comparing them.
 */
export function manualKind(titles: readonly Block[], headings: readonly Block[]): 'reference' | 'manual' | null {
  const versions = headings.filter((block) => VERSION.test(block.text)).length
  const identifiers = headings.filter((block) => isIdentifier(block)).length
  if (versions >= 2 || identifiers >= 2 || titles.some((block) => hasWord('weak-howto', block.text))) return 'reference'
  const parts = new Set(headings.filter((block) => isWord('manual-heading', block.text)).map((block) => nameKey(cleanName(block.text))))
  return parts.size >= 2 ? 'manual' : null
}

/** `walk(tree, visitor)`, or a heading that is all inline code. */
function isIdentifier(block: Block): boolean {
  const code = block.marks.find((mark) => mark.kind === 'code')
  return /^[`\s]*[\w.$#]+\(/.test(block.text) || (code !== undefined && code.end - code.start >= cleanName(block.text).length)
}
