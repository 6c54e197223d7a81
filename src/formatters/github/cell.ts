import { plain } from '../plain.ts'
import { wellFormed } from '../wellFormed.ts'

/**
 * A text for one cell of a table in Markdown: code in backticks stays code, whatever else would be markup is shown as it
 * is written.
 */
export function cell(text: string): string {
  const [...parts] = wellFormed(plain(text)).split(/(`[^`]+`)/)
  return parts
    .map((part, index) =>
      // A pipe ends a cell even inside code; GFM takes the backslash away again.
      index % 2 === 1
        ? part.replaceAll('|', '\\|')
        : part.replace(/[\\`*_[\]<>~|$#@&]/g, (mark) => (mark === '@' ? '@\u200b' : `\\${mark}`))
    )
    .join('')
}
