import type { PhrasingContent } from 'mdast'
import { inlineCode, text } from './nodes.ts'

/** The words of a message, whose backticks mark the article's own words, as text and inline code. */
export function withCode(message: string): PhrasingContent[] {
  const parts = message.split(/(`+)/)
  const nodes: PhrasingContent[] = []
  let plain = ''
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]!
    const close = part.startsWith('`') ? parts.indexOf(part, index + 1) : -1
    if (close < 0) {
      plain += part
      continue
    }
    if (plain !== '') nodes.push(text(plain))
    plain = ''
    nodes.push(inlineCode(parts.slice(index + 1, close).join('')))
    index = close
  }
  if (plain !== '') nodes.push(text(plain))
  return nodes
}
