import type { Block } from '../outline/types.ts'
import { cleanName } from './names.ts'

/** A table cell as a name: its bold start where more text follows, else its first line. */
export function cellName(block: Block): string {
  const strong = block.marks.find((mark) => mark.kind === 'strong' && mark.start <= 1 && mark.end < block.text.length)
  const text =
    strong && /^[\s(（]/.test(block.text.slice(strong.end)) && !/^\s*[(（]/.test(block.text.slice(strong.end))
      ? block.text.slice(strong.start, strong.end)
      : block.text
  return cleanName(text.split('\u2028')[0]!)
}
