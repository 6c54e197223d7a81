import type { PhrasingContent } from 'mdast'
import { codeParts } from '../codeParts.ts'
import { inlineCode, text } from './nodes.ts'

/** The words of a message, whose backticks mark the article's own words, as text and inline code. */
export function withCode(message: string): PhrasingContent[] {
  return codeParts(message).map((part) => (part.code ? inlineCode(part.text) : text(part.text)))
}
